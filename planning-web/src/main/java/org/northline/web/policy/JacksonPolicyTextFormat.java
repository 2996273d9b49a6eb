package org.northline.web.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.northline.ethics.amendment.PolicyText;
import org.northline.ethics.amendment.PolicyText.TierText;
import org.northline.ethics.amendment.PolicyTextFormat;
import org.northline.planning.shared.OnePerServer;
import org.northline.web.rest.Json;

/** The text of a policy as JSON, in the shape in which it is also sent. */
@OnePerServer
public class JacksonPolicyTextFormat implements PolicyTextFormat {

    @Override
    public String write(PolicyText text) {
        try {
            return Json.mapper().writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The text of a policy cannot be written", impossible);
        }
    }

    @Override
    public PolicyText read(String written) {
        return read(written, new TypeReference<>() {});
    }

    @Override
    public List<TierText> readTiers(String written) {
        return read(written, new TypeReference<>() {});
    }

    private static <T> T read(String written, TypeReference<T> type) {
        try {
            return Json.mapper().readValue(written, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The text of a policy cannot be read", unreadable);
        }
    }
}
