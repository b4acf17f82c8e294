package org.pregap.ui.action;

import static org.pregap.ui.action.Menu.ALBUM;
import static org.pregap.ui.action.Menu.DELIVER;
import static org.pregap.ui.action.Menu.EDIT;
import static org.pregap.ui.action.Menu.FILE;
import static org.pregap.ui.action.Menu.HELP;
import static org.pregap.ui.action.Menu.PLAY;
import static org.pregap.ui.action.Menu.TRANSITION;
import static org.pregap.ui.action.Menu.VIEW;

/**
 * Everything that can be done, in the order of the menus. Keys are written as {@code KeyStroke.getKeyStroke} reads them;
 * {@code ctrl} means the platform's menu key. The first key always acts; the second is a single key that acts only where
 * no table and no text has the focus. Names and help are in the bundle: {@code SAVE} and {@code SAVE.help}.
 */
public enum DeskAction {
    NEW(FILE, "ctrl N", ""),
    OPEN(FILE, "ctrl O", ""),
    ADD_FILES(FILE, "ctrl shift O", ""),
    SAVE(FILE, "ctrl S", ""),
    SAVE_AS(FILE, "ctrl shift S", ""),
    FIND_SOURCES(FILE, "ctrl shift F", ""),
    CLOSE(FILE, "ctrl Q", ""),

    UNDO(EDIT, "ctrl Z", ""),
    REDO(EDIT, "ctrl shift Z", ""),
    HISTORY(EDIT, "ctrl shift H", ""),
    COPY_CELLS(EDIT, "ctrl C", ""),
    PASTE_CELLS(EDIT, "ctrl V", ""),
    SELECT_ALL(EDIT, "ctrl A", ""),
    SELECT_NONE(EDIT, "ctrl shift N", ""),
    SPLIT(EDIT, "ctrl T", "T"),
    DELETE(EDIT, "ctrl DELETE", "DELETE"),
    DUPLICATE(EDIT, "ctrl D", ""),
    TRIM_TO_SELECTION(EDIT, "ctrl shift T", ""),
    NUDGE_EARLIER(EDIT, "alt LEFT", ""),
    NUDGE_LATER(EDIT, "alt RIGHT", ""),
    MOVE_UP(EDIT, "alt UP", ""),
    MOVE_DOWN(EDIT, "alt DOWN", ""),
    FILL_DOWN(EDIT, "ctrl shift D", ""),
    HOLD_PREVIOUS(EDIT, "alt PAGE_UP", "COMMA"),
    HOLD_NEXT(EDIT, "alt PAGE_DOWN", "PERIOD"),
    CLIP_GAIN_UP(EDIT, "ctrl shift UP", ""),
    CLIP_GAIN_DOWN(EDIT, "ctrl shift DOWN", ""),
    CLIP_FADE_IN_LONGER(EDIT, "F11", ""),
    CLIP_FADE_IN_SHORTER(EDIT, "shift F11", ""),
    CLIP_FADE_OUT_LONGER(EDIT, "F12", ""),
    CLIP_FADE_OUT_SHORTER(EDIT, "shift F12", ""),
    CLIP_START_EARLIER(EDIT, "alt COMMA", ""),
    CLIP_START_LATER(EDIT, "alt PERIOD", ""),
    CLIP_END_EARLIER(EDIT, "alt shift COMMA", ""),
    CLIP_END_LATER(EDIT, "alt shift PERIOD", ""),
    RANGE_START(EDIT, "ctrl B", "B"),
    RANGE_END(EDIT, "ctrl shift B", "E"),
    RANGE_CLEAR(EDIT, "ctrl alt B", ""),
    SNAP_OFF(EDIT, "ctrl alt 1", ""),
    SNAP_CD_FRAME(EDIT, "ctrl alt 2", ""),
    SNAP_SECOND(EDIT, "ctrl alt 3", ""),
    SNAP_ZERO_CROSSING(EDIT, "ctrl alt 4", ""),
    RIPPLE_ALL(EDIT, "ctrl alt 5", ""),
    RIPPLE_TRACK(EDIT, "ctrl alt 6", ""),

    PROPERTIES(ALBUM, "ctrl I", ""),
    MATCH(ALBUM, "ctrl L", ""),
    ISRC_SERIES(ALBUM, "ctrl shift I", ""),
    FINDINGS(ALBUM, "F8", ""),
    ADD_INDEX(ALBUM, "F7", "I"),
    ADD_COUNTDOWN(ALBUM, "shift F7", "shift I"),
    REMOVE_INDEX(ALBUM, "ctrl F7", ""),
    INDEX_FROM_MARKS(ALBUM, "ctrl shift F7", ""),
    HIDE_FIRST(ALBUM, "ctrl H", ""),
    HIDE_FILE(ALBUM, "ctrl alt H", ""),

    PREVIOUS_TRANSITION(TRANSITION, "shift F3", "P"),
    NEXT_TRANSITION(TRANSITION, "F3", "N"),
    PLAY_TRANSITION(TRANSITION, "F4", ""),
    PLAY_TRANSITIONS(TRANSITION, "ctrl ENTER", ""),
    MAKE_PAUSE(TRANSITION, "ctrl 0", ""),
    MAKE_GAPLESS(TRANSITION, "ctrl EQUALS", ""),
    MAKE_CROSSFADE(TRANSITION, "ctrl shift X", "X"),
    GAP_SHORTER(TRANSITION, "ctrl alt MINUS", "OPEN_BRACKET"),
    GAP_LONGER(TRANSITION, "ctrl alt PLUS", "CLOSE_BRACKET"),
    GAP_SHORTER_10(TRANSITION, "ctrl alt shift MINUS", "shift OPEN_BRACKET"),
    GAP_LONGER_10(TRANSITION, "ctrl alt shift PLUS", "shift CLOSE_BRACKET"),
    GAP_SHORTER_75(TRANSITION, "ctrl OPEN_BRACKET", ""),
    GAP_LONGER_75(TRANSITION, "ctrl CLOSE_BRACKET", ""),

    PLAY_STOP(PLAY, "F5", "SPACE"),
    PLAY_OUTGOING(PLAY, "shift F5", "shift SPACE"),
    PLAY_INCOMING(PLAY, "ctrl F5", "ctrl SPACE"),
    PLAY_TRACK(PLAY, "F6", "ENTER"),
    PLAY_WITH_PREROLL(PLAY, "shift F6", "shift ENTER"),
    SHUTTLE_BACK(PLAY, "shift F9", "J"),
    SHUTTLE_STOP(PLAY, "ctrl F9", "K"),
    SHUTTLE_FORWARD(PLAY, "F9", "L"),
    LOOP(PLAY, "ctrl R", ""),
    GO_START(PLAY, "ctrl HOME", "HOME"),
    GO_END(PLAY, "ctrl END", "END"),
    SECOND_BACK(PLAY, "ctrl shift LEFT", "LEFT"),
    SECOND_FORWARD(PLAY, "ctrl shift RIGHT", "RIGHT"),
    CD_FRAME_BACK(PLAY, "ctrl COMMA", "ctrl LEFT"),
    CD_FRAME_FORWARD(PLAY, "ctrl PERIOD", "ctrl RIGHT"),
    TRACK_1(PLAY, "alt 1", "1"),
    TRACK_2(PLAY, "alt 2", "2"),
    TRACK_3(PLAY, "alt 3", "3"),
    TRACK_4(PLAY, "alt 4", "4"),
    TRACK_5(PLAY, "alt 5", "5"),
    TRACK_6(PLAY, "alt 6", "6"),
    TRACK_7(PLAY, "alt 7", "7"),
    TRACK_8(PLAY, "alt 8", "8"),
    TRACK_9(PLAY, "alt 9", "9"),
    ROLLS(PLAY, "ctrl shift R", ""),
    SOUND_DEVICE(PLAY, "ctrl shift P", ""),
    RESET_METERS(PLAY, "ctrl shift M", ""),

    ZOOM_IN(VIEW, "ctrl PLUS", "PLUS"),
    ZOOM_OUT(VIEW, "ctrl MINUS", "MINUS"),
    ZOOM_SELECTION(VIEW, "ctrl E", "Z"),
    ZOOM_ALBUM(VIEW, "ctrl shift E", "F"),
    FOLLOW_PLAYHEAD(VIEW, "ctrl shift L", ""),
    NEXT_PART(VIEW, "ctrl F6", ""),
    COLUMNS(VIEW, "ctrl shift C", ""),
    THEME_SYSTEM(VIEW, "ctrl alt 7", ""),
    THEME_LIGHT(VIEW, "ctrl alt 8", ""),
    THEME_DARK(VIEW, "ctrl alt 9", ""),

    DELIVERY(DELIVER, "ctrl shift ENTER", ""),
    LAST_REPORT(DELIVER, "ctrl alt R", ""),

    ALL_ACTIONS(HELP, "ctrl shift A", ""),
    GUIDE(HELP, "F1", ""),
    ABOUT(HELP, "ctrl F1", "");

    private final Menu menu;
    private final String key;
    private final String singleKey;

    DeskAction(Menu menu, String key, String singleKey) {
        this.menu = menu;
        this.key = key;
        this.singleKey = singleKey;
    }

    public Menu menu() {
        return menu;
    }

    /** The key that always acts. */
    public String key() {
        return key;
    }

    /** The key that acts outside of tables and texts; empty where there is none. */
    public String singleKey() {
        return singleKey;
    }
}
