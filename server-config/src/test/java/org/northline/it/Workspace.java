package org.northline.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workspace as a file, also one that somebody has changed and whose manifest fits it again. */
public final class Workspace {
    private static final String MANIFEST = "manifest.json";

    private final Map<String, byte[]> files;

    private Workspace(Map<String, byte[]> files) {
        this.files = files;
    }

    static String ask(Member administrator) {
        return administrator
                .asks()
                .post("/api/v1/workspace-exports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Workspace exportedBy(Member administrator) {
        byte[] zip = administrator
                .asks()
                .accept("application/zip")
                .get("/api/v1/workspace-exports/{id}/workspace.zip", ask(administrator))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return of(zip);
    }

    private static Workspace of(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Workspace(files);
    }

    /** The files of the plan, by their names. */
    Map<String, String> plan() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("plan/"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> new String(file.getValue(), UTF_8),
                        (one, other) -> one,
                        TreeMap::new));
    }

    String text(String file) {
        return new String(bytes(file), UTF_8);
    }

    byte[] bytes(String file) {
        return files.get(file);
    }

    List<String> lines(String part) {
        return text("plan/" + part + ".jsonl").lines().toList();
    }

    JsonPath manifest() {
        return JsonPath.from(text(MANIFEST));
    }

    /** With another content of one file of the plan. */
    Workspace with(String part, UnaryOperator<String> change) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        String name = "plan/" + part + ".jsonl";
        changed.put(
                name,
                change.apply(new String(changed.getOrDefault(name, new byte[0]), UTF_8))
                        .getBytes(UTF_8));
        return new Workspace(changed);
    }

    Workspace withLine(String part, String line) {
        return with(part, text -> text + line + "\n");
    }

    /** The file, with a manifest that fits what is in it. */
    byte[] zipped() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (!file.getKey().equals(MANIFEST)) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(newManifest().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String newManifest() {
        JsonPath old = manifest();
        String described = files.entrySet().stream()
                .filter(file -> !file.getKey().equals(MANIFEST))
                .map(file -> "{\"name\":\"%s\",\"lines\":%d,\"bytes\":%d,\"sha256\":\"%s\"}"
                        .formatted(
                                file.getKey(),
                                lineCount(file.getValue()),
                                file.getValue().length,
                                sha256(file.getValue())))
                .collect(Collectors.joining(","));
        return "{\"format\":\"%s\",\"schema\":\"%s\",\"organisation\":\"%s\",\"exportedAt\":\"%s\",\"files\":[%s]}"
                .formatted(
                        old.getString("format"),
                        old.getString("schema"),
                        old.getString("organisation"),
                        old.getString("exportedAt"),
                        described);
    }

    private static long lineCount(byte[] bytes) {
        return new String(bytes, ISO_8859_1).chars().filter(c -> c == '\n').count();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Response upload(Member administrator, byte[] file) {
        return administrator
                .asks()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/zip", ContentType.BINARY)))
                .contentType("application/zip")
                .queryParam("fileName", "northline-workspace.zip")
                .body(file)
                .post("/api/v1/workspace-imports");
    }

    /** What is told of the file that was taken in. */
    JsonPath takenInBy(Member administrator) {
        return upload(administrator, zipped()).then().statusCode(201).extract().jsonPath();
    }

    /** What is told after its import. */
    JsonPath importedBy(Member administrator) {
        return administrator
                .asks()
                .post(
                        "/api/v1/workspace-imports/{id}/runs",
                        takenInBy(administrator).getString("id"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
