package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.media.MediaType;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.Ids;
import app.greenroom.takes.TakeRefused.Reason;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a recorder begins a take, says that it is complete, or throws it away. */
@RestController
@RequestMapping("/api/takes")
class TakeController {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final TakeUploads uploads;
    private final TakeVerification verification;
    private final TakePreparation preparation;
    private final TakeService takes;

    TakeController(TakeUploads uploads, TakeVerification verification, TakePreparation preparation, TakeService takes) {
        this.uploads = uploads;
        this.verification = verification;
        this.preparation = preparation;
        this.takes = takes;
    }

    record NewTake(
            @Nullable String question,
            @Nullable String assignment,
            @Nullable String medium,
            @Nullable String mediaType,
            @Nullable String clientKey) {}

    record Begun(String id, String upload) {}

    record Finished(
            @Nullable Long length,
            @Nullable String sha256,
            @Nullable Long durationMillis) {}

    record State(TakeState state) {}

    @PostMapping
    ResponseEntity<Begun> begin(@RequestBody NewTake body) {
        TakeTarget target = new TakeTarget(
                id("question", body.question(), QuestionId::new),
                body.assignment() == null ? null : id("assignment", body.assignment(), AssignmentId::new));
        UUID clientKey = id("clientKey", body.clientKey(), Function.identity());
        TakeUploads.Begun begun = uploads.begin(new NewRecording(target, type(body), clientKey, null, ""));
        URI address = URI.create("/api/takes/" + begun.id());
        return ResponseEntity.status(begun.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(address)
                .body(new Begun(begun.id().toString(), address + "/upload"));
    }

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

    private static MediaType type(NewTake body) {
        return MediaType.of(String.valueOf(body.mediaType()))
                .filter(type -> (type.video() ? "VIDEO" : "AUDIO").equals(body.medium()))
                .orElseThrow(() -> new TakeRefused(
                        Reason.WRONG_TYPE, "This kind of recording is not known here: WebM, MP4 and Ogg are."));
    }

    private static <T> T id(String name, @Nullable String text, Function<UUID, T> type) {
        return Ids.parse(String.valueOf(text), type)
                .orElseThrow(() -> new TakeRefused(Reason.BAD_REQUEST, "The " + name + " is missing or no id."));
    }
}
