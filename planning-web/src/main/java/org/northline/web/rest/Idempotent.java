package org.northline.web.rest;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a POST method of a resource, which returns a {@code Response}: runs it in one transaction together with the record of its answer, so that
 * repeating the request with the same Idempotency-Key gives the first answer and changes nothing. An exception leaves no record; a refusal
 * that is returned is an answer like any other.
 */
@Inherited
@InterceptorBinding
@Transactional
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
