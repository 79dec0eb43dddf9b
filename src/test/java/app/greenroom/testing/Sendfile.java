package app.greenroom.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Counts responses that the container sends from a file by itself, and takes the offer away as TLS does. */
@TestComponent
public class Sendfile implements Filter {

    /** A request with this header is not offered it. */
    public static final String OFF = "X-Test-No-Sendfile";

    private static final String ATTRIBUTE = "org.apache.tomcat.sendfile.";
    private final AtomicInteger used = new AtomicInteger();

    public int used() {
        return used.get();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        chain.doFilter(http.getHeader(OFF) == null ? http : new NotOffered(http), response);
        if (request.getAttribute(ATTRIBUTE + "filename") != null) {
            used.incrementAndGet();
        }
    }

    private static class NotOffered extends HttpServletRequestWrapper {

        NotOffered(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Object getAttribute(String name) {
            return name.equals(ATTRIBUTE + "support") ? Boolean.FALSE : super.getAttribute(name);
        }
    }
}
