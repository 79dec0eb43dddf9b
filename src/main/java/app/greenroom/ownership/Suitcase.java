package app.greenroom.ownership;

import app.greenroom.assessment.Assessment;
import app.greenroom.contests.ContestDetails;
import app.greenroom.contests.ContestService;
import app.greenroom.feedback.EngineFeedback;
import app.greenroom.feedback.EngineFeedbackService;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.feedback.Transcript;
import app.greenroom.interviews.InterviewDetails;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.reviews.ReleasedReview;
import app.greenroom.shared.NotFoundException;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeRecordings;
import app.greenroom.takes.TakeRecordings.Kept;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * Packs what belongs to a candidate into one ZIP file while it is being sent: nothing is held but a block of a
 * recording, and a recording that is erased meanwhile breaks the file off rather than leave a part that looks whole.
 */
@Component
class Suitcase {

    private final TakeRecordings recordings;
    private final PersonService people;
    private final FeedbackService feedback;
    private final EngineFeedbackService engine;
    private final ContestService contests;

    Suitcase(
            TakeRecordings recordings,
            PersonService people,
            FeedbackService feedback,
            EngineFeedbackService engine,
            ContestService contests) {
        this.recordings = recordings;
        this.people = people;
        this.feedback = feedback;
        this.engine = engine;
        this.contests = contests;
    }

    void pack(Luggage luggage, Instant at, OutputStream to) throws IOException {
        List<Belonging> belongings = luggage.takes();
        Map<PersonId, PersonRow> coaches = people.names(belongings.stream()
                .flatMap(belonging -> Optional.ofNullable(belonging.review()).stream())
                .map(ReleasedReview::coach)
                .collect(Collectors.toSet()));
        StringBuilder index = new StringBuilder("Yours, from Greenroom, as of " + Written.moment(at) + "\n\n");
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        // recordings are as small as they get
        zip.setLevel(Deflater.NO_COMPRESSION);
        Map<TakeId, String> names = new HashMap<>();
        int place = 0;
        for (Belonging belonging : belongings) {
            String name = FileNames.of(++place, belonging);
            names.put(belonging.take().id(), name);
            List<String> files = new ArrayList<>();
            answer(zip, name, belonging, files);
            if (!belonging.take().erased()) {
                findings(zip, name, belonging, files);
            }
            ReleasedReview review = belonging.review();
            if (review != null) {
                String feedback = Written.feedback(belonging, review, coaches);
                files.add(words(zip, name + "-feedback.txt", review.releasedAt(), feedback));
            }
            index.append(Written.entry(name, belonging, files)).append('\n');
        }
        interviews(zip, luggage.interviews(), names, index);
        if (luggage.empty()) {
            index.append("There is nothing of yours here yet.\n");
        }
        words(zip, "index.txt", at, index.toString());
        zip.finish();
    }

    private static void interviews(
            ZipOutputStream zip, List<InterviewDetails> interviews, Map<TakeId, String> takes, StringBuilder index)
            throws IOException {
        int place = 0;
        for (InterviewDetails interview : interviews) {
            String name = FileNames.of(++place, interview);
            Instant at = interview.startedAt();
            words(zip, name + ".txt", at, WrittenInterview.text(interview, takes));
            words(zip, name + ".json", at, WrittenInterview.json(interview, takes));
            index.append(name)
                    .append("\n  ")
                    .append(WrittenInterview.about(interview))
                    .append("\n\n");
        }
        if (!interviews.isEmpty()) {
            index.append("Coaches whom you let sit in may have taken notes for themselves; those are not in here.\n");
        }
    }

    private void answer(ZipOutputStream zip, String name, Belonging belonging, List<String> files) throws IOException {
        Instant made = belonging.take().startedAt();
        String text = belonging.take().text();
        if (text != null) {
            files.add(words(zip, name + ".txt", made, text));
            return;
        }
        TakeId take = belonging.take().id();
        Optional<Kept> kept = belonging.take().erased() ? Optional.empty() : whole(take);
        if (kept.isPresent()) {
            String file = name + "." + kept.get().extension();
            begin(zip, file, made);
            recordings.copy(take, zip);
            zip.closeEntry();
            files.add("%s · %d bytes · SHA-256 %s"
                    .formatted(file, kept.get().bytes(), kept.get().sha256()));
        }
    }

    private void findings(ZipOutputStream zip, String name, Belonging belonging, List<String> files)
            throws IOException {
        TakeDetails take = belonging.take();
        try {
            Transcript transcript = feedback.transcript(take.id());
            if (!transcript.words().isEmpty()) {
                files.add(
                        words(zip, name + "-transcript.txt", take.startedAt(), WrittenFindings.transcript(transcript)));
            }
            EngineFeedback found = engine.of(take.id());
            Assessment assessment = found.assessment();
            if (assessment != null) {
                files.add(words(
                        zip, name + "-engine.txt", take.startedAt(), WrittenFindings.feedback(found, assessment)));
            }
            Optional<ContestDetails> asked = contests.of(take.id());
            if (asked.isPresent()) {
                files.add(words(zip, name + "-asked.txt", asked.get().askedAt(), WrittenFindings.asked(asked.get())));
            }
        } catch (NotFoundException e) {
            files.add("What was heard in it was erased while this was packed.");
        }
    }

    /** Empty also for what was erased since the packing began. */
    private Optional<Kept> whole(TakeId take) {
        try {
            return recordings.find(take);
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private static String words(ZipOutputStream zip, String file, Instant at, String words) throws IOException {
        begin(zip, file, at);
        zip.write(words.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return file;
    }

    private static void begin(ZipOutputStream zip, String file, Instant at) throws IOException {
        ZipEntry entry = new ZipEntry(file);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
    }
}
