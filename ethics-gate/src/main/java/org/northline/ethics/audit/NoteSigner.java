package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Signs notes with an Ed25519 key in the form of C2SP signed-note, <a href="https://c2sp.org/signed-note">c2sp.org/signed-note</a>. */
final class NoteSigner {
    private static final String NAME = "northline";
    private static final byte ED25519 = 1;
    private static final int PUBLIC_KEY_BYTES = 32;
    private static final int ID_BYTES = 4;

    private final PrivateKey key;
    private final byte[] typedPublicKey;

    private NoteSigner(PrivateKey key, byte[] typedPublicKey) {
        this.key = key;
        this.typedPublicKey = typedPublicKey;
    }

    /**
     * Reads a key pair.
     *
     * @param pair the private key (PKCS 8) and the public one (X.509), each in Base64, with a dot between them
     */
    static NoteSigner of(String pair) {
        String[] halves = pair.split("\\.", 2);
        if (halves.length != 2) {
            throw new IllegalArgumentException("a key pair has two halves with a dot between them");
        }
        try {
            byte[] encoded = Base64.getDecoder().decode(halves[1]);
            byte[] typed = new byte[1 + PUBLIC_KEY_BYTES];
            typed[0] = ED25519;
            // The key itself is the end of its X.509 form (RFC 8410).
            System.arraycopy(encoded, encoded.length - PUBLIC_KEY_BYTES, typed, 1, PUBLIC_KEY_BYTES);
            PKCS8EncodedKeySpec secret =
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(halves[0]));
            return new NoteSigner(KeyFactory.getInstance("Ed25519").generatePrivate(secret), typed);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key pair", e);
        }
    }

    /** The public key as verifiers take it: name, id and key. */
    String verifierKey() {
        return keyId() + "+" + Base64.getEncoder().encodeToString(typedPublicKey);
    }

    /** The whole note: the body, an empty line and one signature line. The body ends with a line break. */
    String note(String body) {
        byte[] signed = signature(body.getBytes(UTF_8));
        byte[] line = Arrays.copyOf(id(), ID_BYTES + signed.length);
        System.arraycopy(signed, 0, line, ID_BYTES, signed.length);
        return body + "\n\u2014 " + NAME + " " + Base64.getEncoder().encodeToString(line) + "\n";
    }

    /** Name and id of the key, as an envelope names it. */
    String keyId() {
        return NAME + "+" + HexFormat.of().formatHex(id());
    }

    byte[] signature(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the checkpoints cannot sign", e);
        }
    }

    private byte[] id() {
        return Arrays.copyOf(MerkleTree.sha256((NAME + "\n").getBytes(UTF_8), typedPublicKey), ID_BYTES);
    }
}
