import {
  MONTHS_SHORT,
  Temporal
} from "./cli-chunk-2.js";
import {
  AdvisedError
} from "./cli-chunk-9.js";

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var SP = 32;
var HTAB = 9;
var SEMI = 59;
var EQ = 61;
var DQUOTE = 34;
var BSLASH = 92;
var COMMA = 44;
var LOWER_CASE = 1;
var OWS = 2;
var SEMI_FLAG = 4;
var COMMA_FLAG = 8;
var TOKEN_FLAG = 16;
var NON_ASCII = 65280;
var CASE_FLAGS = LOWER_CASE | NON_ASCII;
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) {
  CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
  CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 48; code <= 57; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 65; code <= 90; code++) {
  CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 97; code <= 122; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
var NullObject = /* @__PURE__ */ (() => {
  const C = function() {
  };
  C.prototype = /* @__PURE__ */ Object.create(null);
  return C;
})();
function parse2(header, options) {
  const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
  const len = header.length;
  let valueStart = options?.start ?? 0;
  while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop = options?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code = header.charCodeAt(index);
    const flags = CHAR_MAP[code];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value = header.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
  if (index === len || stop !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  const parameters = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code = header.charCodeAt(index);
      const flags = CHAR_MAP[code];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value = header.slice(keyStart, keyEnd);
        const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        index++;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code2 = header.charCodeAt(index);
            if (code2 === DQUOTE) {
              if (parameters[key] === void 0) {
                parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
              }
              index++;
              let stop2 = 0;
              while (index < len) {
                const code3 = header.charCodeAt(index);
                const flags2 = CHAR_MAP[code3];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code2 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code2 = header.charCodeAt(index);
          const flags2 = CHAR_MAP[code2];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters[key] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key, val) => {
    const isObject2 = val !== null && typeof val === "object";
    const hasToJSON = isObject2 && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space) chunks.push("\n" + space.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space) chunks.push("\n" + space.repeat(level));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space
      );
    }
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key, value, context);
};
var JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key, value, context);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
    }
  );
};
var JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    const serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = parse2(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION3} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});

// src/github/github-error.ts
var GitHubError = class extends AdvisedError {
  code;
  operation;
  /** What GitHub said, as it said it. */
  said;
  headers;
  /** Whether it was a mutation, and GitHub may have carried it out though no answer says so. */
  answerLost;
  constructor(code, operation, said, cause, circumstances = {}) {
    super(advised(code, operation, said, circumstances.advice), cause);
    this.name = "GitHubError";
    this.code = code;
    this.operation = operation;
    this.said = said;
    this.headers = circumstances.headers ?? {};
    this.answerLost = circumstances.answerLost ?? false;
  }
};
var ADVICE = [
  {
    said: /not permitted to create( or approve)? pull requests/i,
    advice: 'Allow it under Settings > Actions > General > "Allow GitHub Actions to create and approve pull requests", in the repository and in its organisation, or use the token of a GitHub App as site-token.'
  },
  {
    said: /SAML|SSO/,
    advice: "The organisation asks for single sign-on: authorise the token for it under Settings > Developer settings > Personal access tokens > Configure SSO, or use the token of a GitHub App."
  },
  {
    said: /forbids access via a|lifetime/i,
    advice: "The organisation does not let this kind of token in: use the token of a GitHub App that is installed there (docs/tokens.md)."
  },
  {
    said: /IP allow list/i,
    advice: "The organisation lets only some addresses in: run where the address is one of them, or have that of your machine or runner added."
  },
  {
    said: /rule violations|protected branch|branch protection|creations? being restricted|must be made through a pull request/i,
    advice: "A rule protects the edition's branch: under Settings > Rules of the site's repository, let the rule leave out these branches (or let the app of site-token bypass it). Nothing was overwritten."
  },
  {
    said: /refusing to allow .* without `?workflows?`? (scope|permission)/i,
    advice: 'The site changed its workflows since the fork was brought up to date: give the token "Workflows: Read and write" on the fork (a classic one the scope "workflow"), or press "Sync fork" on its page.'
  },
  {
    said: /fork collab/i,
    advice: missing("contents: write", "Contents: Read and write", "the fork")
  },
  {
    code: /^409$/,
    operation: /^SyncFork$/,
    advice: 'The default branch of the fork has commits of its own that conflict with the site: on its page press "Sync fork" and discard them. The editions need none of them.'
  },
  {
    code: /^40[34]$/,
    operation: /^SyncFork$/,
    advice: missing("contents: write", "Contents: Read and write", "the fork")
  },
  {
    code: /^422$/,
    operation: /^SyncFork$/,
    advice: 'Press "Sync fork" on the page of the fork, see what it says, and run again.'
  },
  {
    code: /^401$/,
    advice: 'The token is missing, wrong or expired: use a valid one: GITHUB_TOKEN or "gh auth login" on a command line, the inputs token and site-token in a workflow.'
  },
  {
    said: /secondary rate limit|abuse/i,
    advice: "GitHub was asked too much in a short time with this token: run again in some minutes."
  },
  {
    said: /rate limit/i,
    advice: "The rate limit of the token is used up: run again when it has been renewed, within the hour."
  },
  { code: /^RATE_LIMITED$/, advice: "The rate limit of the token is used up: run again within the hour." },
  { code: /^429$/, advice: "GitHub was asked too much in a short time with this token: run again in some minutes." },
  {
    code: /^OUT_OF_TIME$/,
    advice: "Run again: what was done stays, and the next run goes on from there. In a workflow the input timeout-minutes says how long it may take."
  },
  {
    code: /^(FORBIDDEN|403|INSUFFICIENT_SCOPES)$/,
    operation: /^(CreateBranch|createRef|CommitPost|createCommitOnBranch)$/,
    advice: missing(
      "contents: write",
      "Contents: Read and write",
      "the site's repository, or with push-to-fork on the fork"
    )
  },
  {
    code: /^(FORBIDDEN|403|INSUFFICIENT_SCOPES)$/,
    operation: /^(OpenPullRequest|createPullRequest|UpdatePullRequest|updatePullRequest|RequestReviews|requestReviews|AddLabels|addLabelsToLabelable|AddAssignees|addAssigneesToAssignable|SetMilestone)$/,
    advice: missing("pull-requests: write", "Pull requests: Read and write")
  },
  {
    code: /^(FORBIDDEN|403|INSUFFICIENT_SCOPES)$/,
    operation: /^NewsIssues$/,
    advice: missing("issues: read", "Issues: Read-only")
  },
  {
    code: /^(FORBIDDEN|403|INSUFFICIENT_SCOPES)$/,
    advice: 'The token may not read this: use one that may see the repository; that of a job in a workflow needs "contents: read" (docs/tokens.md).'
  },
  {
    code: /^(NOT_FOUND|404)$/,
    advice: "It does not exist, or the token may not see it: check the name, and what the token has access to."
  },
  {
    code: /^STALE_DATA$/,
    advice: "Somebody changed the branch at the same moment: run again, nothing was overwritten."
  },
  {
    code: /^(RESOURCE_LIMITS_EXCEEDED|MAX_NODE_LIMIT_EXCEEDED|5\d\d|TIMEOUT|UNREADABLE)$/,
    advice: "GitHub is overloaded or the question was too large for it at this moment: run again in some minutes."
  },
  { code: /^NETWORK$/, advice: "Check the network of this machine and https://www.githubstatus.com, then run again." }
];
function missing(permission, setting, where = "the site's repository") {
  return `The token lacks "${permission}" on ${where}. Grant it to the job under "permissions:" in the workflow, or to the GitHub App or fine-grained token that you pass as site-token ("${setting}" in its settings); docs/tokens.md tells how.`;
}
function advised(code, operation, said, advice) {
  const row = ADVICE.find(
    (each) => (each.code?.test(code) ?? true) && (each.operation?.test(operation) ?? true) && (each.said?.test(said) ?? true)
  );
  return {
    message: `GitHub did not answer the request ${operation} (${code}): ${oneLine(said)}`,
    advice: advice ?? row?.advice ?? "Run again; if it happens again, open an issue with this message."
  };
}
function oneLine(said) {
  const line = said.replace(/\s+/g, " ").trim().slice(0, 300);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

// src/github/overload.ts
var CODES = /^(?:502|503|504|TIMEOUT|RESOURCE_LIMITS_EXCEEDED|MAX_NODE_LIMIT_EXCEEDED)$/;
var WORDS = /something went wrong while executing your query|result of a timeout/i;
function isOverload(error) {
  return error instanceof GitHubError && isTooMuch(error.code, error.message);
}
function cutShort(operation, errors) {
  const missing2 = errors.find(({ type, message }) => isTooMuch(type, message));
  return missing2 === void 0 ? null : new GitHubError(missing2.type, operation, missing2.message);
}
var isTooMuch = (code, said) => CODES.test(code) || WORDS.test(said);

// src/github/halving.ts
var CUTS = 3;
async function askInHalves(questions, ask, nothing) {
  const part = await askPart(questions, ask, nothing, CUTS);
  if (part instanceof GitHubError) throw part;
  return part;
}
async function askPart(questions, ask, nothing, cuts) {
  const last = cuts === 0 || questions.length < 2;
  try {
    const answers = await ask(questions, last);
    if (last || answers.every(({ errors }) => cutShort("", errors) === null)) return answers;
  } catch (error) {
    if (!(error instanceof GitHubError) || !isOverload(error)) throw error;
    if (last) return error;
  }
  const middle = Math.ceil(questions.length / 2);
  const halves = [questions.slice(0, middle), questions.slice(middle)];
  const parts = await Promise.all(halves.map((half) => askPart(half, ask, nothing, cuts - 1)));
  const [failed] = parts.filter((part) => part instanceof GitHubError);
  if (failed !== void 0 && parts.every((part) => part instanceof GitHubError)) return failed;
  return parts.flatMap(
    (part, index) => part instanceof GitHubError ? (halves[index] ?? []).map(() => unanswered(nothing, part)) : part
  );
}
var unanswered = (result, { code, message }) => ({
  result,
  errors: [{ type: code, path: [], message }]
});

// src/github/page-size.ts
var SMALLER = /* @__PURE__ */ new Map([
  [100, 50],
  [50, 25],
  [25, 10]
]);
async function askForPage(size, ask) {
  const smaller = SMALLER.get(size);
  try {
    const answer = await ask(size, smaller === void 0);
    const failure = cutShort("for the smallest page", answer.errors);
    if (failure === null) return { answer, size };
    if (smaller === void 0) throw failure;
  } catch (error) {
    if (smaller === void 0 || !isOverload(error)) throw error;
  }
  return askForPage(smaller, ask);
}

// src/github/rate-limit.ts
function isRateLimit({ code, said, headers }) {
  if (/rate limit|abuse detection/i.test(said) || /^(?:429|RATE_LIMITED)$/.test(code)) return true;
  return code === "403" && (isUsedUp(headers) || headers["retry-after"] !== void 0);
}
var isUsedUp = (headers) => String(headers["x-ratelimit-remaining"]) === "0";
var LONGEST = 24 * 60 * 60;
function waitAskedFor({ headers }, now) {
  const after = String(headers["retry-after"]);
  const reset = isUsedUp(headers) ? wholeNumber(String(headers["x-ratelimit-reset"])) : null;
  const waits = [
    wholeNumber(after),
    httpDate(after)?.since(now).total("seconds") ?? null,
    // GitHub's clock and this one may differ by a second.
    reset === null ? null : reset + 1 - now.epochMilliseconds / 1e3
  ].filter((seconds2) => seconds2 !== null && seconds2 <= LONGEST);
  return waits.length === 0 ? null : Math.max(...waits) * 1e3;
}
var wholeNumber = (text) => /^\d{1,12}$/.test(text) ? Number(text) : null;
function httpDate(text) {
  const [, day = "", month = "", year = "", time = ""] = /^[a-z]{3}, (\d\d) ([a-z]{3}) (\d{4}) (\d\d:\d\d:\d\d) GMT$/i.exec(text) ?? [];
  const number = String(MONTHS_SHORT.indexOf(month.toLowerCase()) + 1).padStart(2, "0");
  try {
    return Temporal.Instant.from(`${year}-${number}-${day}T${time}Z`);
  } catch {
    return null;
  }
}

// src/github/persistence.ts
var TRIES = 5;
var FIRST_WAIT = 2e3;
var FIRST_PAUSE = 6e4;
function persistence({ now, wait, random, deadline, progress }) {
  let heldUntil = 0;
  const timeLeft = () => deadline.epochMilliseconds - now().epochMilliseconds;
  async function begin(operation) {
    const pause = heldUntil - now().epochMilliseconds;
    if (pause > 0 && pause < timeLeft()) await wait(pause);
    if (timeLeft() <= 0) throw new GitHubError("OUT_OF_TIME", operation, "the time of this run is over");
  }
  function pauseAfter(failure, attempt) {
    const asked = waitAskedFor(failure, now());
    if (asked === null && isRateLimit(failure)) return FIRST_PAUSE * 2 ** (attempt - 1) * (1 + random() / 4);
    const growing = FIRST_WAIT * 2 ** (attempt - 1) * (0.5 + random() / 2);
    return asked === null ? growing : Math.max(growing, asked + 1e3 * random());
  }
  return async (operation, ask, mayRepeat) => {
    for (let attempt = 1; ; attempt += 1) {
      await begin(operation);
      const answer = await ask().catch((error) => {
        if (error instanceof GitHubError) return error;
        throw error;
      });
      const failure = answer instanceof GitHubError ? answer : cutShort(operation, answer.errors);
      const repeats = failure !== null && attempt < TRIES && mayRepeat(failure);
      const pause = repeats ? pauseAfter(failure, attempt) : 0;
      if (!repeats || pause >= timeLeft()) {
        if (!(answer instanceof GitHubError)) return answer;
        throw repeats ? tooLate(answer) : inVain(answer, attempt);
      }
      if (isRateLimit(failure) || waitAskedFor(failure, now()) !== null) {
        heldUntil = Math.max(heldUntil, now().epochMilliseconds + pause);
      }
      const left = `${String(attempt + 1)} of ${String(TRIES)}`;
      progress(`The request ${operation} failed (${failure.code}); asking again in ${seconds(pause)} (${left})`);
      await wait(pause);
    }
  };
  function tooLate(failure) {
    const { code, operation, said, headers, problem } = failure;
    const asked = waitAskedFor(failure, now());
    const end = now().add({ milliseconds: Math.ceil(asked ?? 0) });
    const advice = asked === null || asked < timeLeft() ? `${problem.advice} The time of this run was over (in a workflow, the input timeout-minutes).` : `GitHub wants no requests with this token before ${end.round("second").toString()}, and this run may not take so long (in a workflow, the input timeout-minutes): run again after that.`;
    return new GitHubError(code, operation, said, failure, { headers, advice });
  }
}
function inVain(failure, attempt) {
  if (attempt === 1) return failure;
  const { code, operation, said, headers, problem } = failure;
  const often = `${said.trim().replace(/[.!?]*$/, "")} (${String(attempt)} times)`;
  return new GitHubError(code, operation, often, failure, { headers, advice: problem.advice });
}
var seconds = (milliseconds) => `${String(Math.max(1, Math.round(milliseconds / 1e3)))} s`;

// src/github/secrets.ts
var SHORTEST = 8;
function withoutSecrets(text, secrets) {
  return secrets.filter(({ length }) => length >= SHORTEST).flatMap(formsOf).toSorted((one, other) => other.length - one.length).reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
function formsOf(secret) {
  return [secret, encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)];
}

// src/github/refusal.ts
function partialAnswer(error, secrets) {
  if (!(error instanceof GraphqlResponseError)) return null;
  const result = error.data;
  if (typeof result !== "object" || result === null) return null;
  const errors = (error.errors ?? []).map((each) => answerError(each, secrets));
  const pathless = errors.some(({ path }) => path.length === 0);
  return pathless ? null : { result: { ...result }, errors };
}
function answerError(error, secrets) {
  return { type: error.type ?? "UNKNOWN", path: error.path ?? [], message: withoutSecrets(error.message, secrets) };
}
function refusalOf(error, operation, patience, secrets) {
  if (error instanceof GitHubError) return error;
  const { code, said, headers } = readRefusal(error, operation, patience, secrets);
  return new GitHubError(code, operation, withoutSecrets(said, secrets), void 0, { headers });
}
function readRefusal(error, operation, patience, secrets) {
  if (error instanceof GraphqlResponseError) {
    const first = error.errors?.[0];
    const circumstances = { headers: headersIn(error.headers) };
    return new GitHubError(first?.type ?? "UNKNOWN", operation, first?.message ?? error.message, error, circumstances);
  }
  if (!(error instanceof Error)) return new GitHubError("NETWORK", operation, String(error));
  if ([error, error.cause].some(isGivenUp)) {
    const seconds2 = String(Math.max(1, Math.round(patience / 1e3)));
    return new GitHubError("TIMEOUT", operation, `no answer within ${seconds2} seconds`, error);
  }
  if (!("response" in error && "status" in error)) return new GitHubError("NETWORK", operation, reason(error), error);
  const response = error.response;
  if (typeof response !== "object" || response === null) {
    return new GitHubError("NETWORK", operation, reason(error), error);
  }
  const headers = "headers" in response ? headersIn(response.headers) : {};
  const said = ("data" in response ? firstError(response.data) : null) ?? plain(withoutSecrets(reason(error), secrets));
  return new GitHubError(String(error.status), operation, said, error, { headers });
}
function firstError(body) {
  if (typeof body !== "object" || body === null || !("errors" in body) || !Array.isArray(body.errors)) return null;
  const first = body.errors[0];
  const said = typeof first === "object" && first !== null && "message" in first ? first.message : null;
  return typeof said === "string" ? said : null;
}
function isGivenUp(error) {
  return typeof error === "object" && error !== null && "name" in error && /^(Timeout|Abort)Error$/.test(String(error.name));
}
function headersIn(headers) {
  return typeof headers === "object" && headers !== null ? { ...headers } : {};
}
function unreadable(operation) {
  return new GitHubError("UNREADABLE", operation, "what came is no whole answer");
}
function reason(error) {
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
function plain(said) {
  if (!/^\s*<(?:!doctype|html|head|body)/i.test(said)) return said;
  const title = /<title>([^<]*)/i.exec(said)?.[1]?.trim() ?? "";
  return title === "" ? "a page instead of an answer" : title;
}

// src/github/same-moment.ts
function atSameMoment(answer) {
  const moments = /* @__PURE__ */ new Map();
  const begin = (subject) => {
    const questions = [];
    const answers = Promise.resolve().then(() => {
      moments.delete(subject);
      return answer(subject, questions);
    });
    const moment = { questions, answers };
    moments.set(subject, moment);
    return moment;
  };
  return async (subject, question) => {
    const { questions, answers } = moments.get(subject) ?? begin(subject);
    const index = questions.push(question) - 1;
    const given = (await answers)[index];
    if (given === void 0) throw new Error("Each question has an answer.");
    return given;
  };
}

// src/github/side-by-side.ts
function sideBySide(document, variables) {
  const [, name, declared, field, rest, fragments] = FORM.exec(document) ?? [];
  if (name === void 0 || declared === void 0 || field === void 0 || rest === void 0) {
    throw new Error(`This query cannot be asked side by side: ${document.trim().split("\n")[0] ?? ""}`);
  }
  const numbered = (text, index) => text.replace(/\$(\w+)/g, `$$$1_${String(index)}`);
  const head = variables.map((_, index) => numbered(declared, index)).join(", ");
  const body = variables.map((_, index) => `  a${String(index)}: ${field}${numbered(rest, index)}`).join("\n");
  return {
    query: `query ${name}(${head}) {
  rateLimit {
    cost
  }
${body}
}
${fragments ?? ""}`,
    variables: Object.fromEntries(
      variables.flatMap(
        (set, index) => Object.entries(set).map(([key, value]) => [`${key}_${String(index)}`, value])
      )
    ),
    field
  };
}
function canStandSideBySide(document) {
  return FORM.test(document);
}
function rootField(document) {
  return FORM.exec(document)?.[3] ?? "";
}
var FORM = /^\s*query (\w+)\(([^)]*)\) \{\n {2}(\w+)(\([\s\S]*?\n {2}\})\n\}\s*([\s\S]*)$/;

// src/github/worth-repeating.ts
function isPassing(failure) {
  return /^(?:5\d\d|NETWORK|TIMEOUT|UNREADABLE|RESOURCE_LIMITS_EXCEEDED|SERVICE_UNAVAILABLE)$/.test(failure.code) || cutShort("", [{ type: "UNKNOWN", path: [], message: failure.said }]) !== null || isRateLimit(failure);
}
var TWICE_AS_ONCE = /^(?:AddLabels|RequestReviews|AddAssignees|SetMilestone)$/;
function isRepeatable(failure) {
  return isNotCarriedOut(failure) || TWICE_AS_ONCE.test(failure.operation) && isPassing(failure);
}
function isNotCarriedOut(failure) {
  return isRateLimit(failure) || /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(failure.said);
}

// src/github/client.ts
var LONGEST2 = 6e4;
function connect({ url, token, fetch, patience }) {
  const requests = [];
  const send = graphql2.defaults({
    baseUrl: url.replace(/\/graphql\/?$/, ""),
    headers: { authorization: `bearer ${token}`, "user-agent": "last-week-in" }
  });
  const persist = persistence(patience);
  const { now, deadline, progress } = patience;
  async function attempt(operation, query, variables) {
    const longest = Math.max(1, Math.min(LONGEST2, deadline.epochMilliseconds - now().epochMilliseconds));
    try {
      const result = await send(query, {
        ...variables,
        request: { fetch, signal: AbortSignal.timeout(longest) }
      });
      if (!isObject(result)) throw unreadable(operation);
      requests.push({ operation, cost: costOf(result), failure: null });
      return { result, errors: [] };
    } catch (error) {
      const partial = partialAnswer(error, [token]);
      const refusal = partial === null ? refusalOf(error, operation, longest, [token]) : null;
      requests.push({ operation, cost: costOf(partial?.result), failure: refusal?.code ?? null });
      if (partial !== null) return partial;
      throw refusal ?? error;
    }
  }
  function answer(query, variables, inSmallerParts = false) {
    const operation = operationOf(query);
    return persist(
      operation,
      () => attempt(operation, query, variables),
      (failure) => isPassing(failure) && !(inSmallerParts && isOverload(failure))
    );
  }
  async function answerEach(query, group, inSmallerParts) {
    const many = sideBySide(query, group);
    const { result, errors } = await answer(many.query, many.variables, inSmallerParts);
    return group.map((_, index) => {
      const alias = `a${String(index)}`;
      return {
        result: { [many.field]: result[alias] ?? null },
        errors: errors.filter(({ path }) => path[0] === alias).map((error) => ({ ...error, path: [many.field, ...error.path.slice(1)] }))
      };
    });
  }
  const answerTogether = (query, group) => askInHalves(group, (some, isSmallest) => answerEach(query, some, !isSmallest), { [rootField(query)]: null });
  const answerJoined = atSameMoment(async (query, group) => {
    const [first, ...more] = group;
    return first === void 0 || more.length > 0 ? answerTogether(query, group) : [await answer(query, first)];
  });
  const sizes = /* @__PURE__ */ new Map();
  async function answerPage(query, variables, wanted) {
    const ask = (size2, isSmallest) => answer(query, { ...variables, size: size2 }, !isSmallest);
    const { answer: page, size } = await askForPage(Math.min(wanted, sizes.get(query) ?? wanted), ask);
    if (size < wanted) sizes.set(query, size);
    return page;
  }
  return {
    requests,
    async ask(document, variables) {
      const [query, values] = [document.toString(), asObject(variables)];
      const size = values["size"];
      const { result, errors } = await (typeof size === "number" ? answerPage(query, values, size) : canStandSideBySide(query) ? answerJoined(query, values) : answer(query, values));
      return { result, errors };
    },
    async askEach(document, variables) {
      if (variables.length === 0) return [];
      const answers = await answerTogether(document.toString(), variables.map(asObject));
      return answers.map(({ result, errors }) => ({ result, errors }));
    },
    async change(document, variables) {
      const query = document.toString();
      const operation = operationOf(query);
      const { result, errors } = await persist(
        operation,
        () => attempt(operation, query, asObject(variables)),
        isRepeatable
      ).catch((error2) => {
        throw error2 instanceof GitHubError ? lost(error2) : error2;
      });
      const [error] = errors;
      if (error !== void 0) {
        throw lost(new GitHubError(error.type, String(error.path[0] ?? "mutation"), error.message));
      }
      return result;
    }
  };
  function lost(failure) {
    const { code, operation, said, headers } = failure;
    if (!isPassing(failure) || isNotCarriedOut(failure)) return failure;
    progress(`The request ${operation} failed (${code}); looking whether it was carried out`);
    const advice = "GitHub may have carried it out all the same: run again, the next run looks and goes on from there.";
    return new GitHubError(code, operation, said, failure, { headers, advice, answerLost: true });
  }
}
var asObject = (variables) => ({ ...variables });
var isObject = (value) => typeof value === "object" && value !== null;
var operationOf = (query) => /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? "unnamed";
function costOf(result) {
  const limit = result?.["rateLimit"];
  return typeof limit === "object" && limit !== null && "cost" in limit && typeof limit.cost === "number" ? limit.cost : 1;
}

export {
  GitHubError,
  connect
};
/*! Bundled license information:

content-type/dist/index.js:
  (*!
   * content-type
   * Copyright(c) 2015 Douglas Christopher Wilson
   * MIT Licensed
   *)

@octokit/request-error/dist-src/index.js:
  (* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist *)

@octokit/request/dist-bundle/index.js:
  (* v8 ignore next -- @preserve *)
  (* v8 ignore else -- @preserve *)

@octokit/graphql/dist-bundle/index.js:
  (* v8 ignore if -- @preserve *)
*/
