/**
 * MP4 with one stream of sound, as far as it says how long that is and what it is called: the sound itself is left to other
 * programs.
 *
 * <pre>
 * box    u32 bytes of all of it, four letters, content; 1 as the size: u64 bytes follow the letters; 0: to the end
 * moov   trak: edts/elst, mdia/mdhd, mdia/minf/stbl/stts; udta/meta/ilst
 * elst   u8 version, u24, u32 count, and for each: duration, time within the media, u32; each of the two has four bytes in
 *        version 0 and eight in version 1; a time of −1 is a pause
 * mdhd   u8 version, u24, made, changed, u32 units of a second, length; made, changed and length as above
 * stts   u8 version, u24, u32 count, and for each: u32 packets, u32 units that each lasts
 * ilst   a box for each tag, with a box {@code data} in it: u32 kind, u32, content
 * ----   a tag of one's own naming: mean and name, each u32 and a text, and data
 * </pre>
 *
 * <p>{@link org.pregap.format.mp4.Mp4Sound} is how long the sound is, {@link org.pregap.format.mp4.Mp4Tags} what the tags
 * say; both look for their boxes with {@code Mp4Boxes}, which takes no size on trust.
 *
 * <p>Sources: ISO/IEC 14496-12, sections 4.2, 8.4.2, 8.6.1.2 and 8.6.6; Apple, QuickTime File Format, user data and metadata;
 * for names of tags what players share.
 */
@NullMarked
package org.pregap.format.mp4;

import org.jspecify.annotations.NullMarked;
