package org.fundtrace.query;

/**
 * What one operation may ask for.
 *
 * @param fields selected fields, fragments and aliases counted as often as they apply
 * @param depth levels of nested fields
 * @param objects objects of one list, multiplied along the path of lists that leads to it
 */
public record QueryLimits(int fields, int depth, int objects) {
}
