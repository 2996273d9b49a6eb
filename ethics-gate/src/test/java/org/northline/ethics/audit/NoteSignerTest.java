package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Notes and envelopes, checked with the public key as anybody would who has only that. */
class NoteSignerTest {
    private static final String BODY = "northline.example/log\n7\nroot\n";

    private final KeyPair pair = pair();
    private final NoteSigner signer = NoteSigner.of(base64(pair.getPrivate().getEncoded()) + "."
            + base64(pair.getPublic().getEncoded()));

    @Test
    void keyIsToldWithNameIdAndType() {
        String[] parts = signer.verifierKey().split("\\+", 3);
        byte[] typed = Base64.getDecoder().decode(parts[2]);

        assertThat(parts[0]).isEqualTo("northline");
        assertThat(typed).hasSize(33).startsWith(1).endsWith(keyItself());
        assertThat(parts[1]).isEqualTo(HexFormat.of().formatHex(id(typed)));
        assertThat(signer.keyId()).isEqualTo("northline+" + parts[1]);
    }

    @Test
    void noteEndsWithOneLineThatSignsItsBody() throws GeneralSecurityException {
        String note = signer.note(BODY);

        String opening = BODY + "\n\u2014 northline ";
        assertThat(note).startsWith(opening).endsWith("\n");
        byte[] line = Base64.getDecoder().decode(note.substring(opening.length(), note.length() - 1));
        byte[] typed = Base64.getDecoder().decode(signer.verifierKey().split("\\+", 3)[2]);
        assertThat(Arrays.copyOf(line, 4)).isEqualTo(id(typed));
        assertThat(isSigned(BODY, Arrays.copyOfRange(line, 4, line.length))).isTrue();
        assertThat(isSigned(BODY + " ", Arrays.copyOfRange(line, 4, line.length)))
                .isFalse();
    }

    @Test
    void envelopeSignsItsTypeWithItsText() throws GeneralSecurityException {
        String sealed = new Envelopes(signer).seal("text/x-m\u00e4rz", "Hello, w\u00f6rld");

        String opening =
                "{\"payloadType\":\"text/x-m\u00e4rz\",\"payload\":\"" + base64("Hello, w\u00f6rld".getBytes(UTF_8))
                        + "\",\"signatures\":[{\"keyid\":\"" + signer.keyId() + "\",\"sig\":\"";
        assertThat(sealed).startsWith(opening).endsWith("\"}]}\n");
        byte[] signature =
                Base64.getDecoder().decode(sealed.substring(opening.length(), sealed.length() - "\"}]}\n".length()));
        assertThat(isSigned("DSSEv1 12 text/x-m\u00e4rz 13 Hello, w\u00f6rld", signature))
                .isTrue();
    }

    @Test
    void whatIsNoKeyPairIsRefused() {
        assertThatThrownBy(() -> NoteSigner.of("one half")).hasMessageContaining("two halves");
        assertThatThrownBy(() -> NoteSigner.of(base64(new byte[48]) + "." + base64(new byte[44])))
                .hasMessageContaining("not an Ed25519 key pair");
    }

    private boolean isSigned(String text, byte[] signature) throws GeneralSecurityException {
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(pair.getPublic());
        check.update(text.getBytes(UTF_8));
        return check.verify(signature);
    }

    private byte[] keyItself() {
        byte[] encoded = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    private static byte[] id(byte[] typed) {
        return Arrays.copyOf(MerkleTree.sha256("northline\n".getBytes(UTF_8), typed), 4);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
