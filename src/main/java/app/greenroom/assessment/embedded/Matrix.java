package app.greenroom.assessment.embedded;

/** As much of linear algebra as is needed. */
final class Matrix {

    private Matrix() {}

    /** @param matrix symmetric and positive definite, so that no pivot is ever 0 */
    static double[][] inverse(double[][] matrix) {
        int size = matrix.length;
        double[][] work = new double[size][2 * size];
        for (int i = 0; i < size; i++) {
            System.arraycopy(matrix[i], 0, work[i], 0, size);
            work[i][size + i] = 1;
        }
        for (int pivot = 0; pivot < size; pivot++) {
            divide(work[pivot], work[pivot][pivot]);
            for (int row = 0; row < size; row++) {
                if (row != pivot) {
                    subtract(work[row], work[pivot], work[row][pivot]);
                }
            }
        }
        double[][] inverse = new double[size][size];
        for (int i = 0; i < size; i++) {
            System.arraycopy(work[i], size, inverse[i], 0, size);
        }
        return inverse;
    }

    private static void divide(double[] row, double by) {
        for (int i = 0; i < row.length; i++) {
            row[i] /= by;
        }
    }

    private static void subtract(double[] row, double[] other, double times) {
        for (int i = 0; i < row.length; i++) {
            row[i] -= times * other[i];
        }
    }
}
