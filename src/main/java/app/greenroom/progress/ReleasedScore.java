package app.greenroom.progress;

import app.greenroom.people.PersonId;
import app.greenroom.questions.CategoryId;

/** A row of {@code progress_score}. */
record ReleasedScore(PersonId candidate, CategoryId category, ScorePoint point) {}
