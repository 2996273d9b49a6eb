package org.northline.server;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;

/** Where the server keeps the heads of its audit logs, outside of the database, and the key that it signs them with. */
final class CheckpointSettings {
    private CheckpointSettings() {}

    /** What the server's process is told; the key is made on first use and stays in the data folder. */
    static Map<String, String> in(DataFolder folder) {
        return Map.of(
                "NORTHLINE_CHECKPOINTS",
                folder.resolve("checkpoints").toString(),
                "NORTHLINE_CHECKPOINT_KEY",
                folder.secret("checkpoint-key", CheckpointSettings::newKeyPair));
    }

    /** An Ed25519 key pair: the private key (PKCS 8), a dot, the public key (X.509), each in Base64. */
    private static String newKeyPair() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            return base64.encodeToString(pair.getPrivate().getEncoded()) + "."
                    + base64.encodeToString(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }
}
