package app.greenroom.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Date;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;

/**
 * "Keep me signed in": a random token of which the database knows. Unlike its parent's it stays the same when it is used.
 * After a restart a browser comes back with several requests at once, a page and an upload; with a token that changes at
 * each use all but the first look stolen, and the person would be signed out in the middle of an answer.
 */
class RememberMe extends PersistentTokenBasedRememberMeServices {

    private final PersistentTokenRepository tokens;

    RememberMe(String key, UserDetailsService people, PersistentTokenRepository tokens) {
        super(key, people, tokens);
        this.tokens = tokens;
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("a cookie of " + cookie.length + " parts");
        }
        PersistentRememberMeToken known = tokens.getTokenForSeries(cookie[0]);
        if (known == null || !same(known.getTokenValue(), cookie[1])) {
            throw new RememberMeAuthenticationException("no such token");
        }
        long validMillis = 1000L * getTokenValiditySeconds();
        if (known.getDate().getTime() + validMillis < System.currentTimeMillis()) {
            throw new RememberMeAuthenticationException("the token has expired");
        }
        tokens.updateToken(known.getSeries(), known.getTokenValue(), new Date());
        setCookie(cookie, getTokenValiditySeconds(), request, response);
        return getUserDetailsService().loadUserByUsername(known.getUsername());
    }

    private static boolean same(String known, String presented) {
        return MessageDigest.isEqual(
                known.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }
}
