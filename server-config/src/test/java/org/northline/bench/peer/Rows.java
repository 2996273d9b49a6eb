package org.northline.bench.peer;

import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows of one statement as JSON: no sign-in, no rights, no layers. */
@WebServlet("/rows")
public class Rows extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource(lookup = "jdbc/northline")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setContentType("application/json");
        PlainSql sql = PlainSql.valueOf(request.getParameter("read"));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = sql.statement(
                        connection,
                        Boolean.parseBoolean(request.getParameter("verdict")),
                        UUID.fromString(request.getParameter("org")),
                        UUID.fromString(request.getParameter("cycle")));
                ResultSet rows = statement.executeQuery();
                JsonGenerator json = Json.createGenerator(response.getOutputStream())) {
            json.writeStartObject().writeStartArray("items");
            write(rows, json);
            json.writeEnd().writeEnd();
        } catch (SQLException failure) {
            throw new ServletException(failure);
        }
    }

    private static void write(ResultSet rows, JsonGenerator json) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        while (rows.next()) {
            json.writeStartObject();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                String value = rows.getString(column);
                if (value != null) {
                    json.write(columns.getColumnLabel(column), value);
                }
            }
            json.writeEnd();
        }
    }
}
