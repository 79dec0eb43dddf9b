package app.greenroom.takes;

import app.greenroom.takes.TakeRefused.Reason;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a recorder says that a take is complete, or throws it away. */
@RestController
@RequestMapping("/api/takes")
class TakeController {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final TakeVerification verification;
    private final TakePreparation preparation;
    private final TakeService takes;

    TakeController(TakeVerification verification, TakePreparation preparation, TakeService takes) {
        this.verification = verification;
        this.preparation = preparation;
        this.takes = takes;
    }

    record Finished(
            @Nullable Long length,
            @Nullable String sha256,
            @Nullable Long durationMillis) {}

    record State(TakeState state) {}

    @PostMapping("/{id}/finish")
    State finish(@PathVariable String id, @RequestBody Finished body) {
        if (body.length() == null || body.length() < 0 || body.durationMillis() == null) {
            throw new TakeRefused(Reason.BAD_REQUEST, "The length in bytes and the duration are missing.");
        }
        String sha256 = String.valueOf(body.sha256()).toLowerCase(Locale.ROOT);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new TakeRefused(Reason.BAD_REQUEST, "The checksum is not a SHA-256.");
        }
        long millis = Math.clamp(body.durationMillis(), 0, LONGEST.toMillis());
        Finish finish = new Finish(body.length(), sha256, Duration.ofMillis(millis));
        return new State(verification.finish(TakeId.of(id), finish, preparation::later));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id) {
        takes.discard(TakeId.of(id));
    }
}
