/// Countries as data sets name them, with the former states of a date.
@NullMarked
package plumbline.importer.country;

import org.jspecify.annotations.NullMarked;
