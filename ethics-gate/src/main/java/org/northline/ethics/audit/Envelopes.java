package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import org.northline.planning.shared.OnePerServer;

/** Signs texts with the key of the log, as DSSE 1.0 puts them into envelopes, <a href="https://github.com/secure-systems-lab/dsse">DSSE</a>. */
@OnePerServer
public class Envelopes {
    private final NoteSigner signer;

    @Inject
    Envelopes(NoteSigner signer) {
        this.signer = signer;
    }

    /** The envelope as JSON; the same bytes for the same text, as Ed25519 signs without chance. */
    public String seal(String type, String text) {
        Base64.Encoder base64 = Base64.getEncoder();
        byte[] payload = text.getBytes(UTF_8);
        return "{\"payloadType\":\"" + type + "\",\"payload\":\"" + base64.encodeToString(payload)
                + "\",\"signatures\":[{\"keyid\":\"" + signer.keyId() + "\",\"sig\":\""
                + base64.encodeToString(signer.signature(authenticated(type, payload))) + "\"}]}\n";
    }

    /** The pre-authentication encoding, which no checkpoint can be read as. */
    private static byte[] authenticated(String type, byte[] payload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(payload.length + 64);
        bytes.writeBytes(
                ("DSSEv1 " + type.getBytes(UTF_8).length + " " + type + " " + payload.length + " ").getBytes(UTF_8));
        bytes.writeBytes(payload);
        return bytes.toByteArray();
    }
}
