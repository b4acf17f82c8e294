/**
 * A disc's texts as CD-Text, and back.
 *
 * <p>Reading order: {@link org.pregap.delivery.text.BlockLanguages} says which languages of a disc are written and in which
 * characters, and what its texts become in them; {@link org.pregap.delivery.text.CdTextMapping} makes one block of each;
 * {@link org.pregap.delivery.text.CdTextContents} is the way back; {@link org.pregap.delivery.text.CdTextRules} are the
 * rules that need the encoder, {@link org.pregap.delivery.text.CodesInText} holds the codes in the texts against those of
 * the Q channel.
 */
@NullMarked
package org.pregap.delivery.text;

import org.jspecify.annotations.NullMarked;
