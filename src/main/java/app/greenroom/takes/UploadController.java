package app.greenroom.takes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The bytes of takes as they come, by tus 1.0; docs/takes.md shows the whole of it. */
@RestController
@RequestMapping("/api/takes")
class UploadController {

    private static final String UPLOAD = "/{id}/upload";

    private final TakeUploads uploads;
    private final UploadIntake intake;
    private final TakeService takes;

    UploadController(TakeUploads uploads, UploadIntake intake, TakeService takes) {
        this.uploads = uploads;
        this.intake = intake;
        this.takes = takes;
    }

    /** Before each of the following, so that refusals say it, too. */
    @ModelAttribute
    void speakTus(HttpServletResponse response) {
        response.setHeader(Tus.RESUMABLE, Tus.VERSION);
    }

    @RequestMapping(
            path = {"", UPLOAD},
            method = RequestMethod.OPTIONS)
    ResponseEntity<Void> abilities() {
        return ResponseEntity.noContent()
                .header("Tus-Version", Tus.VERSION)
                .header("Tus-Extension", Tus.EXTENSIONS)
                .header("Tus-Max-Size", Long.toString(uploads.largest()))
                .build();
    }

    /** Begins a take; again with the same client key, it is the same take. The body may hold its first bytes. */
    @PostMapping
    ResponseEntity<Void> create(HttpServletRequest request) throws IOException {
        Tus.requireVersion(request);
        UploadMetadata metadata = new UploadMetadata(request.getHeader(Tus.METADATA));
        TakeId take = uploads.begin(metadata.recording(Tus.lengthOrDeferred(request)));
        UploadState state = uploads.state(take);
        if (Tus.bringsBytes(request) && state.offset() == 0) {
            state = intake.receive(take, 0, null, request);
        }
        return ResponseEntity.created(URI.create("/api/takes/" + take + "/upload"))
                .headers(Tus.headers(state))
                .build();
    }

    @RequestMapping(path = UPLOAD, method = RequestMethod.HEAD)
    ResponseEntity<Void> offset(@PathVariable String id, HttpServletRequest request) {
        Tus.requireVersion(request);
        UploadState state = intake.settled(TakeId.of(id));
        HttpHeaders headers = Tus.headers(state);
        if (state.length() == null) {
            headers.set(Tus.DEFER_LENGTH, "1");
        } else {
            headers.set(Tus.LENGTH, state.length().toString());
        }
        if (!state.metadata().isEmpty()) {
            headers.set(Tus.METADATA, state.metadata());
        }
        return ResponseEntity.ok().headers(headers).build();
    }

    @PatchMapping(UPLOAD)
    ResponseEntity<Void> append(@PathVariable String id, HttpServletRequest request) throws IOException {
        Tus.requireVersion(request);
        Tus.requireBytes(request);
        long offset = Tus.number(request, Tus.OFFSET);
        UploadState state = intake.receive(TakeId.of(id), offset, Tus.numberIfAny(request, Tus.LENGTH), request);
        return ResponseEntity.noContent().headers(Tus.headers(state)).build();
    }

    @DeleteMapping(UPLOAD)
    ResponseEntity<Void> terminate(@PathVariable String id, HttpServletRequest request) {
        Tus.requireVersion(request);
        takes.discard(TakeId.of(id));
        return ResponseEntity.noContent().build();
    }
}
