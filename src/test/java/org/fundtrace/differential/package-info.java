/**
 * Random operations, answered by the running application and by a plain evaluator over
 * the rows of the data packages; both answers have to be the same.
 */
@NullMarked
package org.fundtrace.differential;

import org.jspecify.annotations.NullMarked;
