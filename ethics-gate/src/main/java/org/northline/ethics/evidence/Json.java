package org.northline.ethics.evidence;

import java.util.Collection;
import org.northline.ethics.audit.CanonicalText;

/** Writes a JSON object in the one form in which bundles have it: without spaces, its fields in the order in which they are put. */
final class Json {
    private final StringBuilder text = new StringBuilder("{");

    Json put(String name, String value) {
        CanonicalText.quote(name(name), value);
        return this;
    }

    Json put(String name, long value) {
        name(name).append(value);
        return this;
    }

    Json put(String name, Json value) {
        name(name).append(value);
        return this;
    }

    /** An array of objects. */
    Json put(String name, Collection<Json> values) {
        name(name).append('[');
        text.append(String.join(",", values.stream().map(Json::toString).toList()))
                .append(']');
        return this;
    }

    /** An array of texts that need no escape. */
    Json putPlain(String name, Collection<String> values) {
        name(name).append(values.isEmpty() ? "[]" : "[\"" + String.join("\",\"", values) + "\"]");
        return this;
    }

    private StringBuilder name(String name) {
        if (text.length() > 1) {
            text.append(',');
        }
        return text.append('"').append(name).append("\":");
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
