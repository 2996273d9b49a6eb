package org.northline.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Set;

/**
 * Serves the built UI. Its assets carry their hash in their names and stay for a year; the page that names them is asked for each time. Any
 * other address that a browser wants as a page is one of the UI's own routes, and gets that page. Who writes a program instead of using a browser
 * finds the contract of the interface under the address that MicroProfile made usual.
 */
public class WebUiFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/index.html";
    private static final String CONTRACT = "/openapi.json";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.equals("/api") || path.startsWith("/api/") || !READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (path.equals("/openapi")) {
            give(CONTRACT, request, response);
        } else if (isPage(path, request)) {
            give(PAGE, request, response);
        } else if (!isFile(path)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("There is nothing here.");
        } else {
            response.setHeader(
                    "Cache-Control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
            chain.doFilter(request, response);
        }
    }

    private static void give(String file, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-cache");
        request.getRequestDispatcher(file).forward(request, response);
    }

    private boolean isPage(String path, HttpServletRequest request) throws MalformedURLException {
        if (path.isEmpty() || path.equals("/") || path.equals(PAGE)) {
            return true;
        }
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && !isFile(path);
    }

    private boolean isFile(String path) throws MalformedURLException {
        return !path.endsWith("/") && getServletContext().getResource(path) != null;
    }
}
