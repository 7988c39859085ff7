/// What Plumbline stores: sources, entities, elections, resolutions and statements.
@NullMarked
package plumbline.fact;

import org.jspecify.annotations.NullMarked;
