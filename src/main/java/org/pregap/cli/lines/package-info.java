/**
 * What is printed of a disc for people, line by line: {@link org.pregap.cli.lines.InfoText} its layout and codes, {@link
 * org.pregap.cli.lines.CdTextLines} what its CD-Text says in each language, {@code JoinText} how a track joins the one
 * before.
 */
@NullMarked
package org.pregap.cli.lines;

import org.jspecify.annotations.NullMarked;
