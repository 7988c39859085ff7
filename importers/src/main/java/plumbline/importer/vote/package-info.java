/// Recorded votes as data sets have them: a row a voter, in whatever order.
@NullMarked
package plumbline.importer.vote;

import org.jspecify.annotations.NullMarked;
