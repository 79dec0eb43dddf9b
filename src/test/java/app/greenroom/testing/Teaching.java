package app.greenroom.testing;

import app.greenroom.people.SignedIn;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.rubrics.RubricService;
import app.greenroom.shared.NewId;
import app.greenroom.takes.TakeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has coaches review many answers to one question: those about the question get 4, those about coffee 2. */
public class Teaching {

    private static final List<String> METRICS = List.of(
            "I would begin with one metric, the share of members who finish the first episode within a week.",
            "Then I would split it by audience, because new members behave differently from old ones.",
            "I found that completion had dropped by twelve percent among new members only.",
            "I compared that week with the same week of the year before.",
            "I would name one number that decides and leave all the others out of the meeting.");
    private static final List<String> COFFEE = List.of(
            "I would open the shop early because people come past it on their way to work.",
            "The coffee has to be good and the queue in front of the counter has to be short.",
            "I would put the bread by the door so that everybody in the street smells it.",
            "My sister runs a bakery and she always says that the rent decides everything.",
            "I would keep one table free for the guests who come every day.");

    private final ApplicationContext beans;
    private final Studio studio;
    private final JdbcClient jdbc;
    private final Random random = new Random(7);

    public Teaching(ApplicationContext beans) {
        this.beans = beans;
        this.studio = beans.getBean(Studio.class);
        this.jdbc = beans.getBean(JdbcClient.class);
    }

    /** Something that coaches give 4, or 2 when it is about coffee. */
    public String answer(boolean coffee) {
        List<String> said = coffee ? COFFEE : METRICS;
        int left = random.nextInt(said.size());
        List<String> words = new ArrayList<>(said);
        words.remove(left);
        return String.join(" ", words);
    }

    /**
     * Reviewed answers of one candidate, half of them about coffee.
     *
     * @param like a typed take of theirs
     */
    public List<TakeId> review(SignedIn coach, SignedIn candidate, TakeId like, int count) {
        UUID question = jdbc.sql("select question_id from take where id = ?")
                .param(like.value())
                .query(UUID.class)
                .single();
        QuestionDetails asked =
                studio.get(coach, () -> beans.getBean(QuestionService.class).details(new QuestionId(question)));
        UUID rubric = studio.get(
                coach,
                () -> beans.getBean(RubricService.class)
                        .current(asked.category())
                        .id()
                        .value());
        List<TakeId> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean coffee = i % 2 == 1;
            UUID take = NewId.next();
            UUID review = NewId.next();
            jdbc.sql("""
                            insert into take (id, version, candidate_id, question_id, number, medium, state, text, started_at,
                              received_bytes, duration_millis, quiet, attempt, submitted_at, late, touched_at)
                            select ?, 0, candidate_id, question_id, ?, medium, state, ?, started_at,
                              received_bytes, duration_millis, quiet, attempt, started_at, late, touched_at
                            from take where id = ?""").params(take, 100 + i, answer(coffee), like.value()).update();
            jdbc.sql("""
                            insert into review (id, version, take_id, candidate_id, question_id, category_id, coach_id,
                              rubric_id, levels, heard, overall, opened_at, saved_at, score)
                            select ?, 0, id, candidate_id, question_id, ?, ?, ?, '{}', '[]', '', started_at, started_at, ?
                            from take where id = ?""")
                    .params(review, asked.category().id().value(), coach.id().value(), rubric, coffee ? 1.7 : 4.2, take)
                    .update();
            jdbc.sql("""
                            insert into review_release (take_id, review_id, candidate_id, released_by_id, released_at)
                            select id, ?, candidate_id, ?, started_at from take where id = ?""").params(review, coach.id().value(), take).update();
            answers.add(new TakeId(take));
        }
        return answers;
    }
}
