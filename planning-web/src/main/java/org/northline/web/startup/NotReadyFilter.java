package org.northline.web.startup;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemType;
import org.northline.web.rest.Answers;

/** Lets no request at the interface while the server may not serve. */
public class NotReadyFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    // The container makes filters by their no-arg constructor.
    @Inject
    private transient ServerState state;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> refusal = state.refusal();
        if (refusal.isPresent()) {
            Answers.write(Problem.of(ProblemType.UNAVAILABLE, refusal.get()), response);
        } else if (request.getRequestURI().startsWith("/api/v1/")) {
            chain.doFilter(request, response);
        } else {
            Answers.write(Problem.of(ProblemType.NOT_FOUND), response);
        }
    }
}
