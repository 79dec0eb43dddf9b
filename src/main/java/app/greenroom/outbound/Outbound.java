package app.greenroom.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/**
 * Sends requests to engines elsewhere. A name is resolved once a request, and the socket connects to the very addresses
 * that were checked; nothing is followed, tried again, unpacked or remembered; no proxy of the environment is used.
 */
@Component
public class Outbound {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;
    private static final int REDIRECTS = 3;
    private static final int HUNDRED = 100;

    private final Doorkeeper doorkeeper;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outbound-clock").factory());

    Outbound(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    /** One with a list of its own, for programs without the studio's settings. */
    public static Outbound allowing(List<String> allowed) {
        return new Outbound(new Doorkeeper(allowed, InetAddress::getAllByName));
    }

    /** Whether a request could be sent there now; nothing is sent. */
    public void check(Destination destination) throws IOException {
        doorkeeper.addresses(destination);
    }

    /** @throws OutboundException saying what went wrong; an answer of any status is none of it, a redirect is */
    public Reply post(Request request) throws IOException {
        InetAddress[] addresses = doorkeeper.addresses(request.destination());
        HttpPost post = new HttpPost(request.destination().below(request.path()));
        request.headers().forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(request.body(), ContentType.parse(request.contentType())));
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = clock.schedule(
                () -> {
                    late.set(true);
                    post.cancel();
                },
                request.patience().toMillis(),
                TimeUnit.MILLISECONDS);
        CloseableHttpClient client = client(request, addresses);
        try {
            return read(client.executeOpen(null, post, null), request.mostBytes());
        } catch (OutboundException e) {
            throw e;
        } catch (IOException e) {
            throw new OutboundException(late.get() ? Trouble.TIMED_OUT : trouble(e), e);
        } finally {
            alarm.cancel(false);
            // at once: a polite end would read the rest of an answer, however long
            client.close(CloseMode.IMMEDIATE);
        }
    }

    private CloseableHttpClient client(Request request, InetAddress[] addresses) {
        Timeout patience = Timeout.of(request.patience());
        var tls = RegistryBuilder.<TlsSocketStrategy>create()
                .register(URIScheme.HTTPS.id, DefaultClientTlsStrategy.createSystemDefault())
                .build();
        var bounds = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        var connections = BasicHttpClientConnectionManager.create(
                null,
                new Checked(addresses),
                tls,
                ManagedHttpClientConnectionFactory.builder().http1Config(bounds).build());
        connections.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(CONNECT.compareTo(request.patience()) < 0 ? CONNECT : request.patience()))
                .setSocketTimeout(patience)
                .build());
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setUserAgent("Greenroom")
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(patience)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static Reply read(ClassicHttpResponse response, int most) throws IOException {
        if (response.getCode() / HUNDRED == REDIRECTS) {
            throw new OutboundException(Trouble.REDIRECTED);
        }
        if (response.getEntity() == null) {
            return new Reply(response.getCode(), new byte[0]);
        }
        if (response.getEntity().getContentLength() > most) {
            throw new OutboundException(Trouble.TOO_LARGE);
        }
        InputStream body = response.getEntity().getContent();
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new OutboundException(Trouble.TOO_LARGE);
        }
        return new Reply(response.getCode(), bytes);
    }

    private static Trouble trouble(IOException e) {
        return switch (e) {
            case SocketTimeoutException timeout -> Trouble.TIMED_OUT;
            case SSLException tls -> Trouble.NOT_TRUSTED;
            case ConnectException refused -> Trouble.UNREACHABLE;
            default -> Trouble.BROKEN;
        };
    }

    /** Nothing is looked up again. */
    private record Checked(InetAddress[] addresses) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
