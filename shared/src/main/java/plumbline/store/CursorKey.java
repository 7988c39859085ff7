package plumbline.store;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key that cursors are signed with: made by chance for each table at its first publication,
/// and kept in the item that counts versions, which nothing answers with.
///
/// @param text Base64
record CursorKey(String text) {

    /// Of a table that was filled before there were keys, until something is published: its
    /// cursors tell what was cut or mistyped, and no more.
    static final CursorKey NONE = new CursorKey("none");

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    /// A key that nobody has.
    static CursorKey made() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new CursorKey(Base64.getEncoder().encodeToString(bytes));
    }

    /// The signature of a text, 32 bytes.
    byte[] sign(String signed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    @Override
    public String toString() {
        return "CursorKey[…]";
    }
}
