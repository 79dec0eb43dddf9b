package app.greenroom.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites from writing through a visitor's session: every request that changes something carries
 * {@code X-Greenroom}, which a browser sends to another origin only after a preflight that we never grant, and where the
 * browser says whence the request comes ({@code Sec-Fetch-Site}), it comes from us.
 */
class ApiGuard extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean foreign = site != null && !OURS.contains(site);
        boolean unmarked = request.getHeader("X-Greenroom") == null;
        if (foreign || (unmarked && !READING.contains(request.getMethod()))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }
}
