package app.greenroom.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of people who may no longer sign in, or whose role or password is no longer the one they signed in
 * with, at their next request: a session would otherwise outlive all three.
 */
@Component
public class StillAllowed extends OncePerRequestFilter {

    private final PersonRepository people;
    private final CurrentPerson current;

    StillAllowed(PersonRepository people, CurrentPerson current) {
        this.people = people;
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        current.find().filter(person -> !unchanged(person)).ifPresent(person -> end(request));
        chain.doFilter(request, response);
    }

    private boolean unchanged(SignedIn person) {
        return people.findById(person.id())
                .filter(now -> now.active()
                        && now.role() == person.role()
                        && now.passwordHash().equals(person.passwordHash()))
                .isPresent();
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
