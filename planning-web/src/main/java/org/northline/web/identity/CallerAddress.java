package org.northline.web.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The network address that the request came from, as the server sees it behind the proxies that it is told to trust. */
@Dependent
class CallerAddress {
    private final HttpServletRequest request;

    @Inject
    CallerAddress(HttpServletRequest request) {
        this.request = request;
    }

    String value() {
        return request.getRemoteAddr();
    }
}
