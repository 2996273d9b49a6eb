package org.northline.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.northline.planning.shared.OnePerServer;

/** The network address that the request came from, as the server sees it behind the proxies that it is told to trust. */
@OnePerServer
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
