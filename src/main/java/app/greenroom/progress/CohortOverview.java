package app.greenroom.progress;

import app.greenroom.questions.CategoryRow;
import java.util.List;

/**
 * The candidates a coach coaches, or those of one cohort among them.
 *
 * @param categories the active ones, by their place
 * @param candidates by name
 */
public record CohortOverview(List<CategoryRow> categories, List<CandidateStanding> candidates) {}
