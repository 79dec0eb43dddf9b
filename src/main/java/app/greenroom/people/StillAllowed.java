package app.greenroom.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of people who may no longer sign in, or whose role or password is no longer the one they signed in
 * with, at their next request: a session would otherwise outlive all three.
 */
@Component
public class StillAllowed extends OncePerRequestFilter {

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    StillAllowed(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        current.find().filter(person -> !allows(person)).ifPresent(person -> end(request));
        chain.doFilter(request, response);
    }

    /** Also asked while one long connection lasts, which no request ends. */
    public boolean allows(SignedIn person) {
        // asked at every request, thousands of times while somebody listens: one small answer, and no entity
        return jdbc.sql(
                                "select count(*) from person where id = ? and deactivated_at is null and role = ? and password_hash = ?")
                        .params(person.id().value(), person.role().name(), person.passwordHash())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
