/// Claims on memberships, offices, meetings, visits, dates and lengths of time: read and judged.
@NullMarked
package plumbline.statement;

import org.jspecify.annotations.NullMarked;
