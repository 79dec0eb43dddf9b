package app.greenroom.interviews;

import app.greenroom.questions.QuestionDetails;
import java.util.List;

/**
 * What an interview may ask.
 *
 * @param title what it is about, as people read it
 * @param inOrder all of them as they come
 */
record QuestionPool(String title, boolean inOrder, List<QuestionDetails> questions) {}
