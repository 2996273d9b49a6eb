package org.northline.planning.shared;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class without state, of which one object answers all requests at once. It never keeps who is asking: what belongs to one request comes as an
 * argument. What needs the caller in its constructor, such as a resource, is made for each request and is {@code @Dependent}.
 */
@Singleton
@Stereotype
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnePerServer {}
