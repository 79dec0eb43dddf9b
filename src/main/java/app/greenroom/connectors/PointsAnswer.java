package app.greenroom.connectors;

import app.greenroom.assessment.Advice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a chat model says of the points, before anything of it is believed. */
record PointsAnswer(List<Point> points, Advice advice) {

    record Point(String coverage, @Nullable String quote) {}
}
