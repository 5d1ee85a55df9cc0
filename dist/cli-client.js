import {
  connect
} from "./cli-chunk-4.js";
import "./cli-chunk-2.js";
import "./cli-chunk-9.js";
import "./cli-chunk-8.js";
export {
  connect
};
