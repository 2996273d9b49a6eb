package org.northline.bench.peer;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The same bytes every time, as many as asked for. */
@WebServlet("/constant")
public class Constant extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Map<Integer, byte[]> answers = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream()
                .write(answers.computeIfAbsent(Integer.valueOf(request.getParameter("size")), Constant::bytes));
    }

    private static byte[] bytes(int size) {
        byte[] answer = new byte[size];
        Arrays.fill(answer, (byte) ' ');
        answer[0] = '0';
        return answer;
    }
}
