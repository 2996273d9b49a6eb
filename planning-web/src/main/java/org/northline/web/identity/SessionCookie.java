package org.northline.web.identity;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.Map;
import java.util.Optional;

/** The session's cookie. On TLS its name makes browsers refuse it from any other host, path or plain connection. */
final class SessionCookie {
    private static final String PLAIN = "northline_session";
    private static final String ON_TLS = "__Host-northline_session";

    private SessionCookie() {}

    static Optional<SessionToken> find(Map<String, Cookie> cookies, boolean tls) {
        return Optional.ofNullable(cookies.get(name(tls))).map(cookie -> new SessionToken(cookie.getValue()));
    }

    /** Without an age: it goes when the browser closes, and the server ends the session by its own clock. */
    static NewCookie of(SessionToken token, boolean tls) {
        return builder(tls).value(token.value()).build();
    }

    static NewCookie cleared(boolean tls) {
        return builder(tls).value("").maxAge(0).build();
    }

    private static NewCookie.Builder builder(boolean tls) {
        return new NewCookie.Builder(name(tls))
                .path("/")
                .httpOnly(true)
                .secure(tls)
                .sameSite(NewCookie.SameSite.LAX);
    }

    private static String name(boolean tls) {
        return tls ? ON_TLS : PLAIN;
    }
}
