/// What can be talked about: names, aliases, dates and keywords of everything stored, no figures.
@NullMarked
package plumbline.catalogue;

import org.jspecify.annotations.NullMarked;
