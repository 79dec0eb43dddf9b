package app.greenroom.questions;

/**
 * A category as lists and charts show it.
 *
 * @param key stable short name, such as {@code product-sense}
 * @param colour 1 to 8, the number of its {@code --gr-cat-n} colour everywhere
 * @param position its place in charts and lists, from 1
 */
public record CategoryRow(CategoryId id, String key, String name, int colour, int position, boolean retired) {}
