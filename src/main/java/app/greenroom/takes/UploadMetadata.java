package app.greenroom.takes;

import app.greenroom.assignments.AssignmentId;
import app.greenroom.media.MediaType;
import app.greenroom.questions.QuestionId;
import app.greenroom.shared.Ids;
import app.greenroom.takes.TakeRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a client says about its upload in tus's Upload-Metadata: names, each with a text in base64. */
class UploadMetadata {

    private static final int LONGEST = 2000;

    private final String header;
    private final Map<String, String> texts = new HashMap<>();

    UploadMetadata(@Nullable String header) {
        this.header = header == null ? "" : header;
        if (this.header.length() > LONGEST) {
            throw bad("The Upload-Metadata is too long.");
        }
        for (String pair : this.header.split(",", -1)) {
            String[] parts = pair.strip().split(" ", 2);
            if (texts.put(parts[0], parts.length == 1 ? "" : decoded(parts[1].strip())) != null) {
                throw bad("The Upload-Metadata names " + parts[0] + " twice.");
            }
        }
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw bad("The Upload-Metadata is not in base64.");
        }
    }

    /** What the client means to record. */
    NewRecording recording(@Nullable Long length) {
        TakeTarget target = new TakeTarget(
                id("question", QuestionId::new),
                texts.containsKey("assignment") ? id("assignment", AssignmentId::new) : null);
        MediaType type = MediaType.of(texts.getOrDefault("filetype", ""))
                .orElseThrow(() ->
                        new TakeRefused(Reason.WRONG_TYPE, "This filetype is not known here: WebM, MP4 and Ogg are."));
        return new NewRecording(target, type, id("clientkey", Function.identity()), length, header);
    }

    private <T> T id(String name, Function<UUID, T> type) {
        return Ids.parse(texts.getOrDefault(name, ""), type)
                .orElseThrow(() -> bad("The " + name + " in the Upload-Metadata is missing or no id."));
    }

    private static TakeRefused bad(String message) {
        return new TakeRefused(Reason.BAD_REQUEST, message);
    }
}
