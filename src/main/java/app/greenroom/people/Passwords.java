package app.greenroom.people;

import app.greenroom.shared.RuleException;

/** What a password must be: long enough, as NIST SP 800-63B asks, and within what BCrypt can tell apart (72 bytes). */
final class Passwords {

    static final int SHORTEST = 10;
    private static final int BCRYPT_BYTES = 72;

    private Passwords() {}

    static String checked(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new RuleException("Please choose a password of at least " + SHORTEST + " characters.");
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > BCRYPT_BYTES) {
            throw new RuleException("This password is too long: 72 bytes is the most that can be kept.");
        }
        return password;
    }
}
