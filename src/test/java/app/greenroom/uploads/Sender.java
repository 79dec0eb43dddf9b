package app.greenroom.uploads;

import static app.greenroom.uploads.Script.header;
import static app.greenroom.uploads.Script.offset;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.uploads.FailingLine.Kind;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Sends one take after the other over lines and disks that fail, and keeps the ledger of what was acknowledged. */
final class Sender implements Callable<Integer> {

    private static final int LARGEST_PIECE = 200_000;
    private static final int LARGEST_HEAD = 400;
    private static final int ATTEMPTS = 100;

    private final UploadStudio studio;
    private final Faults faults;
    private final @Nullable FullDisk disk;
    private final RandomGenerator random;
    private final Script script;

    private byte[] whole = {};
    private String upload = "";
    private Ledger ledger = new Ledger("");

    Sender(UploadStudio studio, Faults faults, @Nullable FullDisk disk, RandomGenerator random) {
        this.studio = studio;
        this.faults = faults;
        this.disk = disk;
        this.random = random;
        this.script = new Script(studio.url());
    }

    /** How many takes arrived, each bit by bit, until all faults had happened. */
    @Override
    public Integer call() throws Exception {
        try (script) {
            script.signIn();
            int takes = 0;
            for (Faults.Kind fault; (fault = faults.next()) != null; takes++) {
                sendOne(fault);
            }
            return takes;
        }
    }

    private void sendOne(Faults.Kind first) throws IOException, InterruptedException {
        whole = Bytes.unreadable(random.nextInt(400_000, 1_500_000), random);
        UUID key = UUID.randomUUID();
        upload = header(expect(201, () -> script.create(key, "Upload-Length", "" + whole.length)), "Location");
        ledger = new Ledger(upload);
        Faults.Kind fault = first;
        for (long offset; (offset = whereItEnds()) < whole.length; ) {
            int end = (int) Math.min(whole.length, offset + random.nextInt(1, LARGEST_PIECE));
            byte[] piece = Arrays.copyOfRange(whole, (int) offset, end);
            if (fault == null) {
                acknowledged(persist(() -> script.append(upload, end - piece.length, piece)));
            } else if (suffer(fault, offset, piece)) {
                faults.happened(fault);
            } else {
                faults.again(fault);
            }
            fault = faults.next();
        }
        if (fault != null) {
            faults.again(fault);
        }
        expect(200, () -> script.finish(upload, whole));
        byte[] kept = expect(
                        200, () -> script.send("GET", upload.replace("/upload", "/media"), BodyPublishers.noBody()))
                .body();
        assertThat(Bytes.sha256(kept)).as(upload).isEqualTo(Bytes.sha256(whole));
    }

    private long whereItEnds() throws IOException, InterruptedException {
        long before = ledger.acknowledged();
        return ledger.told(before, offset(expect(200, () -> script.head(upload))));
    }

    private HttpResponse<byte[]> expect(int status, FullDisk.Work<HttpResponse<byte[]>> request)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = persist(request);
        assertThat(answer.statusCode())
                .as(() -> answer + " " + answer.headers() + " " + new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(status);
        return answer;
    }

    /** As a client does: signs in again, waits until there is a studio and room, and asks again. */
    private HttpResponse<byte[]> persist(FullDisk.Work<HttpResponse<byte[]>> request)
            throws IOException, InterruptedException {
        IOException last = null;
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                HttpResponse<byte[]> answer = request.run();
                switch (answer.statusCode()) {
                    case 401 -> script.signIn();
                    case 503 -> studio.awaitUp();
                    case 507 -> awaitRoom();
                    default -> {
                        return answer;
                    }
                }
            } catch (IOException e) {
                last = e;
                studio.awaitUp();
            }
        }
        throw new IOException("the studio does not come back", last);
    }

    private void awaitRoom() {
        if (disk != null) {
            disk.awaitRoom();
        }
    }

    private void acknowledged(HttpResponse<byte[]> answer) {
        if (answer.statusCode() == 204) {
            ledger.acknowledge(offset(answer));
        }
    }

    /** False when nothing came of it. */
    private boolean suffer(Faults.Kind fault, long offset, byte[] piece) throws IOException, InterruptedException {
        return switch (fault) {
            case SERVER_KILLED -> onALine(Kind.CUT, studio::killAndStart, offset, piece);
            case CUT -> onALine(Kind.CUT, () -> {}, offset, piece);
            case ANSWER_LOST -> onALine(Kind.ANSWER_LOST, () -> {}, offset, piece);
            case HALF_OPEN -> halfOpen(false, offset, piece);
            case HALF_OPEN_THEN_ALIVE -> halfOpen(true, offset, piece);
            case TWO_WRITERS -> twoWriters(offset, piece);
            case DISK_FULL -> full(offset, piece);
        };
    }

    private boolean onALine(Kind kind, Runnable whenFailed, long offset, byte[] piece) throws IOException {
        try (FailingLine line = line(kind, piece, whenFailed)) {
            return settled(script.appendBy(line.url(), upload, offset, piece)) == null;
        }
    }

    private FailingLine line(Kind kind, byte[] piece, Runnable whenFailed) throws IOException {
        return new FailingLine(studio.port(), kind, random.nextLong(LARGEST_HEAD + piece.length), whenFailed);
    }

    /** The second connection has the word at once, whatever the first one, which nobody ended, may still bring. */
    private boolean halfOpen(boolean revived, long offset, byte[] piece) throws IOException, InterruptedException {
        int kills = studio.awaitUp();
        // a kill ended the session, too: who signs in anew is not taking over yet
        whereItEnds();
        try (FailingLine line = line(Kind.DEAD, piece, () -> {})) {
            CompletableFuture<HttpResponse<byte[]>> stale = script.appendBy(line.url(), upload, offset, piece);
            line.awaitFailure();
            long before = System.nanoTime();
            int now = (int) whereItEnds();
            byte[] rest = Arrays.copyOfRange(whole, now, Math.min(whole.length, now + piece.length));
            HttpResponse<byte[]> taken = script.append(upload, now, rest);
            Duration after = Duration.ofNanos(System.nanoTime() - before);
            acknowledged(taken);
            if (revived) {
                line.revive();
                settled(stale);
            }
            if (taken.statusCode() != 204 || studio.awaitUp() != kills) {
                return false;
            }
            faults.takenOver(after);
            return true;
        } catch (IOException e) {
            studio.awaitUp();
            return false;
        }
    }

    private boolean twoWriters(long offset, byte[] piece) {
        byte[] shorter = Arrays.copyOf(piece, random.nextInt(1, piece.length + 1));
        CompletableFuture<HttpResponse<byte[]>> one = script.appendBy(studio.url(), upload, offset, piece);
        CompletableFuture<HttpResponse<byte[]>> other = script.appendBy(studio.url(), upload, offset, shorter);
        HttpResponse<byte[]> first = settled(one);
        HttpResponse<byte[]> second = settled(other);
        if (first == null || second == null) {
            return false;
        }
        assertThat(first.statusCode() == 204 && second.statusCode() == 204)
                .as("both have written at " + offset + " of " + upload)
                .isFalse();
        return true;
    }

    /** The answer, if one came; what it acknowledges is in the ledger then. */
    private @Nullable HttpResponse<byte[]> settled(CompletableFuture<HttpResponse<byte[]>> request) {
        try {
            HttpResponse<byte[]> answer = request.join();
            acknowledged(answer);
            return answer;
        } catch (CompletionException e) {
            studio.awaitUp();
            return null;
        }
    }

    private boolean full(long offset, byte[] piece) throws IOException, InterruptedException {
        if (disk == null) {
            throw new IllegalStateException("no disk of our own");
        }
        try {
            int status = disk.whileFull(random.nextInt(piece.length), () -> script.append(upload, offset, piece))
                    .statusCode();
            assertThat(status).as("of a full disk").isIn(401, 409, 503, 507);
            return status == 507;
        } catch (IOException e) {
            studio.awaitUp();
            return false;
        }
    }
}
