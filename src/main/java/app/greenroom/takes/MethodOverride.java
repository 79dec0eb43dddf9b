package app.greenroom.takes;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Uploads for clients behind proxies that let nothing through but GET and POST, as tus 1.0 has it. */
@Component
class MethodOverride extends OncePerRequestFilter {

    private static final Set<String> METHODS = Set.of("HEAD", "PATCH", "DELETE");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().startsWith("/api/takes/")
                || !METHODS.contains(String.valueOf(request.getHeader("X-HTTP-Method-Override")));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String meant = request.getHeader("X-HTTP-Method-Override");
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return meant;
                    }
                },
                response);
    }
}
