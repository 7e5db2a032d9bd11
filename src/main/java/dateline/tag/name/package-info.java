/// Finds names of people, places and organisations in a row of tokens: features, the trained model,
/// Viterbi search, and the training itself.
@NullMarked
package dateline.tag.name;

import org.jspecify.annotations.NullMarked;
