package app.greenroom.assessment.embedded;

import java.util.List;

/**
 * What a run of words means to the model, as directions: the nearer two are, the closer the meanings.
 *
 * @param whole of all words together, of length 1
 * @param words of each word as it stands there, of length 1
 */
record Meaning(float[] whole, float[][] words) {

    static float similarity(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The direction of several together, of length 1. */
    static float[] together(List<float[]> directions) {
        float[] sum = new float[directions.getFirst().length];
        for (float[] direction : directions) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += direction[i];
            }
        }
        double length = Math.sqrt(similarity(sum, sum));
        for (int i = 0; i < sum.length && length > 0; i++) {
            sum[i] /= (float) length;
        }
        return sum;
    }
}
