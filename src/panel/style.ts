/** The stylesheets and the bundled fonts, in the order that matters. */
import "@fontsource/source-sans-3/400.css";
import "@fontsource/source-sans-3/600.css";
import "@fontsource/source-serif-4/400.css";
import "@fontsource/source-serif-4/600.css";
import "./css/base.css";
import "./css/frame.css";
import "./css/sidebar.css";
import "./css/dialogs.css";
import "./css/scenes.css";
import "./css/narrow.css";
