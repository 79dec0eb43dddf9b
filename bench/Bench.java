import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.VirtualMachine;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** One interleaved run of Greenroom and its peers; every party is spoken to by the same plain client on one connection. */
public class Bench {

    private static final int KIBI = 1024;
    private static final int MEBI = 1 << 20;
    private static final long WARM_UP = 3_000_000_000L;
    private static final String EMAIL = "maya.okonkwo@greenroom.example";
    private static final byte[] WEBM = HexFormat.of()
            .parseHex("1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806701ffffffffffffff");

    private final Map<String, String> options = new HashMap<>();
    private final byte[] data = new byte[9 * MEBI];

    public static void main(String[] arguments) throws Exception {
        new Bench(arguments).run(arguments[0]);
    }

    private Bench(String[] arguments) {
        for (int i = 1; i < arguments.length; i++) {
            options.put(arguments[i].split("=", 2)[0], arguments[i].split("=", 2)[1]);
        }
        new Random(1).nextBytes(data);
        System.arraycopy(WEBM, 0, data, 0, WEBM.length);
    }

    private void run(String what) throws Exception {
        if (what.equals("heap")) {
            eightLarge();
        } else {
            speed();
        }
    }

    // ---- one connection, spoken to in plain HTTP/1.1

    private record Answer(int status, Map<String, String> headers, byte[] body) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    private static final class Connection implements AutoCloseable {
        private final URI server;
        private Socket socket;
        private InputStream input;
        private OutputStream output;
        private final byte[] sink = new byte[256 * KIBI];

        Connection(String server) throws IOException {
            this.server = URI.create(server);
            connect();
        }

        private void connect() throws IOException {
            this.socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            this.input = new BufferedInputStream(socket.getInputStream(), 16 * KIBI);
            this.output = socket.getOutputStream();
        }

        Answer send(String method, String path, String headers, byte[] body, int from, int length, boolean keep)
                throws IOException {
            String head = method + " " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n" + headers
                    + (body == null ? "" : "Content-Length: " + length + "\r\n") + "\r\n";
            output.write(head.getBytes(StandardCharsets.ISO_8859_1));
            if (body != null) {
                output.write(body, from, length);
            }
            output.flush();
            Answer answer = answer(method.equals("HEAD"), keep);
            if (answer.header("connection").equalsIgnoreCase("close")) {
                socket.close();
                connect();
            }
            return answer;
        }

        private Answer answer(boolean head, boolean keep) throws IOException {
            String line = line();
            int status = Integer.parseInt(line.split(" ")[1]);
            Map<String, String> headers = new HashMap<>();
            while (!(line = line()).isEmpty()) {
                int colon = line.indexOf(':');
                headers.merge(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip(),
                        (a, b) -> a + "\n" + b);
            }
            byte[] body = new byte[0];
            if (!head && "chunked".equals(headers.get("transfer-encoding"))) {
                var whole = new java.io.ByteArrayOutputStream();
                long bytes = 0;
                for (int size; (size = Integer.parseInt(line().strip(), 16)) > 0; line()) {
                    bytes += size;
                    if (keep) {
                        whole.write(input.readNBytes(size));
                    } else {
                        input.skipNBytes(size);
                    }
                }
                line();
                body = whole.toByteArray();
                headers.put("bytes", Long.toString(bytes));
            } else if (!head) {
                long left = Long.parseLong(headers.getOrDefault("content-length", "0"));
                if (keep) {
                    body = input.readNBytes((int) left);
                } else {
                    while (left > 0) {
                        int read = input.read(sink, 0, (int) Math.min(sink.length, left));
                        if (read < 0) {
                            throw new IOException("the server ended too early");
                        }
                        left -= read;
                    }
                }
            }
            return new Answer(status, headers, body);
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next; (next = input.read()) != '\n'; ) {
                if (next < 0) {
                    throw new IOException("the server ended the connection after: " + line);
                }
                if (next != '\r') {
                    line.append((char) next);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static Answer require(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("not " + status + " but " + answer.status() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8) + answer.headers());
        }
        return answer;
    }

    // ---- Greenroom

    private String session;

    private void signIn() throws IOException {
        try (Connection browser = new Connection(options.get("studio"))) {
            Answer page = require(200, browser.send("GET", "/login", "Accept: text/html\r\n", null, 0, 0, true));
            String html = new String(page.body(), StandardCharsets.UTF_8);
            var token = java.util.regex.Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"").matcher(html);
            if (!token.find()) {
                throw new IllegalStateException("no token on the sign-in page");
            }
            String before = cookie(page);
            byte[] form = ("username=" + URLEncoder.encode(EMAIL, StandardCharsets.UTF_8) + "&password=greenroom-demo&_csrf="
                            + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            Answer in = browser.send(
                    "POST",
                    "/login",
                    "Cookie: " + before + "\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                    form,
                    0,
                    form.length,
                    true);
            session = cookie(in);
            Answer who = browser.send("GET", "/api/session", "Cookie: " + session + "\r\n", null, 0, 0, true);
            if (in.header("location").contains("error") || !new String(who.body()).contains("true")) {
                throw new IllegalStateException("not signed in: " + in + new String(who.body()));
            }
        }
    }

    private static String cookie(Answer answer) {
        for (String line : answer.header("set-cookie").split("\n")) {
            if (line.startsWith("GREENROOM=")) {
                return line.split(";")[0];
            }
        }
        throw new IllegalStateException("no session in " + answer.headers());
    }

    private String api() {
        return "Cookie: " + session + "\r\nX-Greenroom: 1\r\n";
    }

    private String beginTake(Connection studio) throws IOException {
        String metadata = Map.of(
                        "question", options.get("question"),
                        "filetype", "video/webm",
                        "clientkey", UUID.randomUUID().toString())
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " "
                        + Base64.getEncoder().encodeToString(entry.getValue().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
        String headers = api() + "Tus-Resumable: 1.0.0\r\nUpload-Defer-Length: 1\r\nUpload-Metadata: " + metadata + "\r\n";
        Answer begun = require(201, studio.send("POST", "/api/takes", headers, new byte[0], 0, 0, true));
        return begun.header("location").replaceAll(".*/takes/([^/]+)/upload", "$1");
    }

    private void patch(Connection studio, String take, long offset, int length) throws IOException {
        Answer done = studio.send(
                "PATCH",
                "/api/takes/" + take + "/upload",
                api() + "Tus-Resumable: 1.0.0\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: " + offset
                        + "\r\n",
                data,
                offset == 0 ? 0 : MEBI,
                length,
                true);
        if (!require(204, done).header("upload-offset").equals(Long.toString(offset + length))) {
            throw new IllegalStateException("another offset: " + done);
        }
    }

    private void discard(Connection studio, String take) throws IOException {
        require(204, studio.send("DELETE", "/api/takes/" + take, api(), null, 0, 0, true));
    }

    /** Seconds for an upload in patches of the size. Beginning and throwing away are not counted. */
    private double studio(int size, int count) throws IOException {
        try (Connection studio = new Connection(options.get("studio"))) {
            String take = beginTake(studio);
            long start = System.nanoTime();
            for (long at = 0; at < (long) size * count; at += size) {
                patch(studio, take, at, size);
            }
            double seconds = seconds(start);
            discard(studio, take);
            return seconds;
        }
    }

    // ---- the peers

    private double raw(int size, int count) throws IOException {
        Path file = Path.of(options.get("work"), "raw");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer block = ByteBuffer.allocateDirect(size).put(data, 0, size);
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                block.rewind();
                while (block.hasRemaining()) {
                    channel.write(block);
                }
                channel.force(false);
            }
            return seconds(start);
        } finally {
            Files.delete(file);
        }
    }

    /** The least that any server does: a socket, the same writes, no question who asks. In this process, warm. */
    private double bare(int size, int count) throws IOException {
        Path file = Path.of(options.get("work"), "bare");
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
                Socket client = new Socket(door.getInetAddress(), door.getLocalPort());
                Socket server = door.accept()) {
            client.setTcpNoDelay(true);
            Thread writer = Thread.ofPlatform().start(() -> {
                byte[] block = new byte[size];
                ByteBuffer direct = ByteBuffer.allocateDirect(size);
                try {
                    for (int i = 0; i < count; i++) {
                        server.getInputStream().readNBytes(block, 0, size);
                        direct.clear().put(block).flip();
                        while (direct.hasRemaining()) {
                            channel.write(direct);
                        }
                        channel.force(false);
                        server.getOutputStream().write(1);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                client.getOutputStream().write(data, 0, size);
                client.getInputStream().read();
            }
            double seconds = seconds(start);
            return seconds;
        } finally {
            Files.delete(file);
        }
    }

    private double container(int size, int count) throws IOException {
        try (Connection container = new Connection(options.get("bare"))) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                require(204, container.send("PATCH", "/", "", data, 0, size, true));
            }
            return seconds(start);
        }
    }

    private double nginx(int size, int count) throws IOException {
        try (Connection nginx = new Connection(options.get("nginx"))) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                Answer put = nginx.send("PUT", "/put-" + i, "", data, 0, size, true);
                if (put.status() != 201 && put.status() != 204) {
                    require(201, put);
                }
            }
            double seconds = seconds(start);
            for (int i = 0; i < count; i++) {
                Files.delete(Path.of(options.get("work"), "nginx", "files", "put-" + i));
            }
            return seconds;
        }
    }

    private double tus(int size, int count) throws IOException {
        try (Connection tus = new Connection(options.get("tus"))) {
            Answer made = require(
                    201,
                    tus.send(
                            "POST",
                            "/files",
                            "Tus-Resumable: 1.0.0\r\nUpload-Length: " + (long) size * count + "\r\n",
                            new byte[0],
                            0,
                            0,
                            true));
            String path = made.header("location").replaceAll("^(https?:)?//[^/]+", "");
            long start = System.nanoTime();
            for (long at = 0; at < (long) size * count; at += size) {
                require(
                        204,
                        tus.send(
                                "PATCH",
                                path,
                                "Tus-Resumable: 1.0.0\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: "
                                        + at + "\r\n",
                                data,
                                0,
                                size,
                                true));
            }
            double seconds = seconds(start);
            String name = path.substring(path.lastIndexOf('/') + 1);
            Files.deleteIfExists(Path.of(options.get("work"), "tus", "files", name));
            Files.deleteIfExists(Path.of(options.get("work"), "tus", "files", name + ".json"));
            return seconds;
        }
    }

    private interface Upload {
        double seconds(int size, int count) throws Exception;
    }

    private double streams(int streams, Upload upload, int size, int count) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(streams)) {
            List<Callable<Double>> all = new ArrayList<>();
            for (int i = 0; i < streams; i++) {
                all.add(() -> upload.seconds(size, count));
            }
            long start = System.nanoTime();
            for (Future<Double> done : people.invokeAll(all)) {
                done.get();
            }
            return seconds(start);
        }
    }

    // ---- ranges

    private static final int RECORDING = 64 * MEBI;

    /** A take of 64 MiB that is whole, and the same size of file for nginx. */
    private String recording() throws Exception {
        Path file = Path.of(options.get("work"), "nginx", "files", "recording");
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        try (Connection studio = new Connection(options.get("studio"));
                OutputStream copy = Files.newOutputStream(file)) {
            String take = beginTake(studio);
            for (int at = 0; at < RECORDING; at += MEBI) {
                patch(studio, take, at, MEBI);
                sha.update(data, at == 0 ? 0 : MEBI, MEBI);
                copy.write(data, at == 0 ? 0 : MEBI, MEBI);
            }
            byte[] finish = ("{\"length\":" + RECORDING + ",\"sha256\":\"" + HexFormat.of().formatHex(sha.digest())
                            + "\",\"durationMillis\":1000}")
                    .getBytes(StandardCharsets.UTF_8);
            require(
                    200,
                    studio.send(
                            "POST",
                            "/api/takes/" + take + "/finish",
                            api() + "Content-Type: application/json\r\n",
                            finish,
                            0,
                            finish.length,
                            true));
            return take;
        }
    }

    private double ranges(String server, String path, String headers, int size, int count) throws IOException {
        Random places = new Random(size);
        try (Connection connection = new Connection(server)) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                int from = places.nextInt(RECORDING - size);
                Answer part = connection.send(
                        "GET", path, headers + "Range: bytes=" + from + "-" + (from + size - 1) + "\r\n", null, 0, 0, false);
                require(206, part);
            }
            return seconds(start);
        }
    }

    // ---- the run

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private record Figure(String name, double goal, Callable<Double> ours, Callable<Double> peer, double megabytes) {}

    private void speed() throws Exception {
        signIn();
        String take = recording();
        String media = "/api/takes/" + take + "/media";
        String studio = options.get("studio");
        String nginx = options.get("nginx");
        String bare = options.get("bare");
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("PATCH 256 KiB / write+fdatasync", 0.9, () -> studio(256 * KIBI, 64), () -> raw(256 * KIBI, 64), 16));
        figures.add(new Figure("PATCH 1 MiB / write+fdatasync", 0.65, () -> studio(MEBI, 48), () -> raw(MEBI, 48), 48));
        figures.add(new Figure("PATCH 8 MiB / write+fdatasync", 0, () -> studio(8 * MEBI, 8), () -> raw(8 * MEBI, 8), 64));
        figures.add(new Figure("bare socket 256 KiB / write+fdatasync", 0, () -> bare(256 * KIBI, 64), () -> raw(256 * KIBI, 64), 16));
        figures.add(new Figure("bare socket 1 MiB / write+fdatasync", 0, () -> bare(MEBI, 48), () -> raw(MEBI, 48), 48));
        figures.add(new Figure("bare container 256 KiB / write+fdatasync", 0, () -> container(256 * KIBI, 64), () -> raw(256 * KIBI, 64), 16));
        figures.add(new Figure("bare container 1 MiB / write+fdatasync", 0, () -> container(MEBI, 48), () -> raw(MEBI, 48), 48));
        figures.add(new Figure("PATCH 256 KiB / nginx PUT", 0, () -> studio(256 * KIBI, 64), () -> nginx(256 * KIBI, 64), 16));
        figures.add(new Figure("PATCH 1 MiB / nginx PUT", 0, () -> studio(MEBI, 48), () -> nginx(MEBI, 48), 48));
        figures.add(new Figure("PATCH 1 MiB / @tus/server", 0, () -> studio(MEBI, 48), () -> tus(MEBI, 48), 48));
        figures.add(new Figure(
                "eight streams 1 MiB / @tus/server",
                1.0,
                () -> streams(8, this::studio, MEBI, 12),
                () -> streams(8, this::tus, MEBI, 12),
                96));
        figures.add(new Figure(
                "range 1 MiB / nginx", 1.0, () -> ranges(studio, media, api(), MEBI, 256), () -> ranges(nginx, "/recording", "", MEBI, 256), 256));
        figures.add(new Figure(
                "range 64 KiB / nginx",
                0.45,
                () -> ranges(studio, media, api(), 64 * KIBI, 2000),
                () -> ranges(nginx, "/recording", "", 64 * KIBI, 2000),
                125));
        figures.add(new Figure(
                "bare container, range 1 MiB / nginx", 0, () -> ranges(bare, "/", "", MEBI, 256), () -> ranges(nginx, "/recording", "", MEBI, 256), 256));
        String only = options.get("only");
        figures.removeIf(figure -> only != null && !figure.name().contains(only));
        // both sides a few hundred requests: a JVM that has just started is another thing to measure
        for (Figure figure : figures) {
            for (long end = System.nanoTime() + WARM_UP; System.nanoTime() < end; ) {
                figure.ours().call();
                figure.peer().call();
            }
        }
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        Map<String, List<Double>> ours = new LinkedHashMap<>();
        int rounds = Integer.parseInt(options.get("rounds"));
        for (int round = 0; round < rounds; round++) {
            for (Figure figure : figures) {
                boolean first = round % 2 == 0;
                double a = first ? figure.ours().call() : figure.peer().call();
                double b = first ? figure.peer().call() : figure.ours().call();
                double mine = first ? a : b;
                double theirs = first ? b : a;
                System.err.printf(Locale.ROOT, "round %d  %-40s %.2f%n", round, figure.name(), theirs / mine);
                if (round > 0) {
                    ratios.computeIfAbsent(figure.name(), name -> new ArrayList<>()).add(theirs / mine);
                    ours.computeIfAbsent(figure.name(), name -> new ArrayList<>()).add(figure.megabytes() / mine);
                }
            }
        }
        System.out.printf("%-40s %7s %6s  %s%n", "ours / peer (speed)", "median", "goal", "all rounds; ours in MiB/s");
        for (Figure figure : figures) {
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %7.2f %6s  %s; %.0f%n",
                    figure.name(),
                    median(ratios.get(figure.name())),
                    figure.goal() == 0 ? "-" : figure.goal(),
                    ratios.get(figure.name()).stream().map(ratio -> String.format(Locale.ROOT, "%.2f", ratio)).toList(),
                    median(ours.get(figure.name())));
        }
        allocation(media);
        try (Connection connection = new Connection(studio)) {
            discard(connection, take);
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    // ---- what the server allocates, by its own count of all its threads

    private void allocation(String media) throws Exception {
        VirtualMachine machine = VirtualMachine.attach(options.get("pid"));
        String address = machine.startLocalManagementAgent();
        machine.detach();
        try (var jmx = JMXConnectorFactory.connect(new JMXServiceURL(address))) {
            MBeanServerConnection server = jmx.getMBeanServerConnection();
            ThreadMXBean threads = ManagementFactory.newPlatformMXBeanProxy(
                    server, ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
            report("idle for as long", threads, 32, () -> Thread.sleep(1000));
            report("uploads in 8 MiB", threads, 128, () -> studio(8 * MEBI, 16));
            report("uploads in 1 MiB", threads, 128, () -> studio(MEBI, 128));
            report("uploads in 256 KiB", threads, 32, () -> studio(256 * KIBI, 128));
            report("ranges of 1 MiB", threads, 256, () -> ranges(options.get("studio"), media, api(), MEBI, 256));
            report("ranges of 64 KiB", threads, 32, () -> ranges(options.get("studio"), media, api(), 64 * KIBI, 512));
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void report(String name, ThreadMXBean threads, int megabytes, Work work) throws Exception {
        work.run();
        long before = threads.getTotalThreadAllocatedBytes();
        work.run();
        long bytes = threads.getTotalThreadAllocatedBytes() - before;
        System.out.printf(Locale.ROOT, "allocated per MiB, %-20s %8.1f KiB%n", name, bytes / 1024.0 / megabytes);
    }

    // ---- eight large recordings at once

    private void eightLarge() throws Exception {
        signIn();
        int size = 4 * MEBI;
        int count = 125;
        Queue<String> takes = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        streams(
                8,
                (bytes, times) -> {
                    try (Connection studio = new Connection(options.get("studio"))) {
                        String take = beginTake(studio);
                        MessageDigest sha = MessageDigest.getInstance("SHA-256");
                        for (long at = 0; at < (long) bytes * times; at += bytes) {
                            patch(studio, take, at, bytes);
                            sha.update(data, at == 0 ? 0 : MEBI, bytes);
                        }
                        byte[] finish = ("{\"length\":" + (long) bytes * times + ",\"sha256\":\""
                                        + HexFormat.of().formatHex(sha.digest()) + "\",\"durationMillis\":1000}")
                                .getBytes(StandardCharsets.UTF_8);
                        require(
                                200,
                                studio.send(
                                        "POST",
                                        "/api/takes/" + take + "/finish",
                                        api() + "Content-Type: application/json\r\n",
                                        finish,
                                        0,
                                        finish.length,
                                        true));
                        takes.add(take);
                    }
                    return 0;
                },
                size,
                count);
        double seconds = seconds(start);
        System.out.printf(
                Locale.ROOT,
                "eight uploads of %d MiB at once with -Xmx256m: all verified, in %.0f s (%.0f MiB/s)%n",
                (long) size * count / MEBI,
                seconds,
                8.0 * size * count / MEBI / seconds);
        try (Connection studio = new Connection(options.get("studio"))) {
            start = System.nanoTime();
            long bytes = Long.parseLong(require(
                            200, studio.send("GET", "/api/belongings.zip", api(), null, 0, 0, false))
                    .header("bytes"));
            if (bytes < 8L * size * count) {
                throw new IllegalStateException("only " + bytes + " bytes came in the archive");
            }
            System.out.printf(
                    Locale.ROOT,
                    "all of it in one archive of %d MiB by the same studio, in %.0f s%n",
                    bytes / MEBI,
                    seconds(start));
            for (String take : takes) {
                discard(studio, take);
            }
        }
    }
}
